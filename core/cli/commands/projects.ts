import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Evidence } from '../../generated/api/projects/evidence.ts';
import type { EvidenceList } from '../../generated/api/projects/evidence-list.ts';
import type { Facts } from '../../generated/api/projects/facts.ts';
import type { Preview } from '../../generated/api/projects/preview.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import type { Projects } from '../../generated/api/projects/projects.ts';
import type { Options } from '../add-command.ts';
import type { Answer } from '../answer.ts';
import { text, type Context, type Register } from '../context.ts';
import { addRemoteCommand, answerOf, type RemoteCommandSpec } from '../remote/add-remote-command.ts';
import type { Remote, Reply } from '../remote/client.ts';
import { moreLine, pageOptions } from '../remote/pages.ts';
import { readJsonFile } from '../round/json-file.ts';
import { refusalAnswer } from '../spoken.ts';

/** `jiheng project …`: entered, reported and filed by departments, its stages settled by the officer. */
export const registerProjects: Register = (program, context) => {
  const project = program.command('project').description(text(context, 'project.about'));
  const commands = [
    list(context),
    show(context),
    create(context),
    edit(context),
    facts(context),
    evidence(context),
    file(context),
    stage(context),
  ];
  for (const command of commands) addRemoteCommand(project, context, command);
};

const id = { name: 'project', about: 'argument.project' } as const;
const content = { name: 'file', about: 'argument.projectFile' } as const;
const at = (project: string | undefined, rest = ''): string => `/projects/${encodeURIComponent(project ?? '')}${rest}`;
const shown = (context: Context, reply: Reply<Project>): Answer =>
  answerOf(reply, context, (one) => [projectLine(one)]);

const report = [
  { flags: '--period <period>', about: 'option.period' },
  { flags: '--form <form>', about: 'option.form' },
] as const;
const reportOf = ({ period, form }: Options) => ({ period, form: form ?? 'department' });

const list = (context: Context): RemoteCommandSpec => ({
  name: 'list',
  about: 'project.list',
  args: [],
  options: pageOptions,
  run: async (remote, _, { limit, after }) =>
    answerOf(await remote.get<Projects>('/projects', { limit, after }), context, ({ items, next }) => [
      ...items.map(projectLine),
      ...moreLine(next, context),
    ]),
});

const show = (context: Context): RemoteCommandSpec => ({
  name: 'show',
  about: 'project.show',
  args: [id],
  options: report,
  run: async (remote, [project], options) => {
    const [one, files] = [await remote.get<Project>(at(project)), await filesOf(remote, project)];
    if (!one.ok || !files.ok) return answerOf(one.ok ? files : one, context, () => []);
    const reported = options['period'] === undefined ? undefined : await reportedIn(remote, project, options);
    if (reported !== undefined && !reported.ok) return answerOf(reported, context, () => []);
    const told = { project: one.value, evidence: files.value.items, ...reported?.value };
    return answerOf({ ...one, value: told }, context, () => [
      projectLine(one.value),
      ...files.value.items.map(evidenceLine),
      ...(reported?.value.facts ?? []).map(factLine),
      ...(reported?.value.missing ?? []).map((fact) => text(context, 'project.missing', { fact })),
    ]);
  },
});

const filesOf = (remote: Remote, project: string | undefined): Promise<Reply<EvidenceList>> =>
  remote.get<EvidenceList>(at(project, '/evidence'));

/** The facts of a period, and which are still missing. */
async function reportedIn(
  remote: Remote,
  project: string | undefined,
  options: Options,
): Promise<Reply<{ readonly facts: Facts['items']; readonly missing: readonly string[] }>> {
  const known = await remote.get<Facts>(at(project, '/facts'), reportOf(options));
  if (!known.ok) return known;
  const preview = await remote.get<Preview>(at(project, '/preview'), reportOf(options));
  return preview.ok ? { ...known, value: { facts: known.value.items, missing: preview.value.missing } } : preview;
}

const create = (context: Context): RemoteCommandSpec => ({
  name: 'create',
  about: 'project.create',
  args: [content],
  run: async (remote, [name = '']) => {
    const body = readJsonFile(name, context);
    if (!body.ok) return refusalAnswer([body.refusal], context);
    return shown(context, await remote.post<Project>('/projects', body.value));
  },
});

const edit = (context: Context): RemoteCommandSpec => ({
  name: 'edit',
  about: 'project.edit',
  args: [id, content],
  run: async (remote, [project, name = '']) => {
    const body = readJsonFile(name, context);
    if (!body.ok) return refusalAnswer([body.refusal], context);
    const now = await remote.get<Project>(at(project));
    if (!now.ok) return shown(context, now);
    return shown(context, await remote.put<Project>(at(project), body.value, { version: now.value.version }));
  },
});

const facts = (context: Context): RemoteCommandSpec => ({
  name: 'facts',
  about: 'project.facts',
  args: [id, { name: 'file', about: 'argument.factsFile' }],
  run: async (remote, [project, name = '']) => {
    const body = readJsonFile(name, context);
    if (!body.ok) return refusalAnswer([body.refusal], context);
    const reply = await remote.put<Facts>(at(project, '/facts'), body.value);
    return answerOf(reply, context, ({ items }) => items.map(factLine));
  },
});

const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
};

const evidence = (context: Context): RemoteCommandSpec => ({
  name: 'evidence',
  about: 'project.evidence',
  args: [id, { name: 'file', about: 'argument.evidence' }],
  options: [
    { flags: '--ground <ground>', about: 'option.ground' },
    { flags: '--note <note>', about: 'option.note' },
  ],
  run: async (remote, [project, name = ''], { ground = 'other', note }) => {
    const where = path.resolve(context.folder, name);
    const bytes = bytesOf(where);
    if (bytes === undefined) return refusalAnswer([{ code: 'CLI-064', params: { file: name } }], context);
    const query = new URLSearchParams({ name: path.basename(where), ground, ...(note !== undefined && { note }) });
    const mediaType = mediaTypes[path.extname(where).toLowerCase()] ?? 'application/octet-stream';
    const reply = await remote.upload<Evidence>(at(project, `/evidence?${query.toString()}`), bytes, mediaType);
    return answerOf(reply, context, (added) => [evidenceLine(added)]);
  },
});

const file = (context: Context): RemoteCommandSpec => ({
  name: 'file',
  about: 'project.file',
  args: [id],
  options: report,
  run: async (remote, [project], options) =>
    shown(context, await remote.post<Project>(at(project, '/file'), reportOf(options))),
});

const stage = (context: Context): RemoteCommandSpec => ({
  name: 'stage',
  about: 'project.stage',
  args: [id, { name: 'stage', about: 'argument.stage' }, { name: 'state', about: 'argument.stageState' }],
  options: [{ flags: '--ground <ground>', about: 'option.stageGround' }],
  run: async (remote, [project, named, state], { ground = '' }) =>
    shown(context, await remote.post<Project>(at(project, '/stages'), { stage: named, state, ground })),
});

const projectLine = ({ id: key, code, titleZh, pack, state, budgetFen, spentFen }: Project): string =>
  [key, code, titleZh, pack, state, budgetFen, spentFen].join('  ');

const evidenceLine = ({ id: key, name, ground, size, digest }: Evidence): string =>
  [key, name, ground, size, digest].join('  ');

const factLine = ({ code, period, form, revision, value, unit }: Facts['items'][number]): string =>
  [code, period, form, revision, value ?? '-', unit].join('  ');

function bytesOf(where: string): Uint8Array | undefined {
  try {
    return readFileSync(where);
  } catch {
    return undefined;
  }
}
