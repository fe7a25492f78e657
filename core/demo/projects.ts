import { addEvidence } from '../app/projects/add-evidence.ts';
import { createProject } from '../app/projects/create-project.ts';
import { fileProject } from '../app/projects/file-project.ts';
import { recordFacts } from '../app/projects/record-facts.ts';
import { settleStage } from '../app/projects/settle-stage.ts';
import type { Ports } from '../app/ports/ports.ts';
import type { ProjectDraft } from '../app/projects/project-draft.ts';
import type { SlotItem } from '../generated/example.ts';
import type { DemoContext, DemoSeeder } from './demo-context.ts';
import { must } from './must.ts';
import lighting from '../../indicator-packs/common/examples/street-lighting.json' with { type: 'json' };
import pension from '../../indicator-packs/social-insurance-fund/examples/residents-pension.json' with { type: 'json' };
import hospital from '../../indicator-packs/government-debt/examples/hospital-wing.json' with { type: 'json' };
import plateau from '../../indicator-packs/partner-assistance/examples/plateau-county.json' with { type: 'json' };
import projects from './projects.json' with { type: 'json' };

/** Facts and own indicators of the demonstration projects are those of the packs' worked examples. */
const examples = { lighting, pension, hospital, plateau };

type DemoProject = (typeof projects)[number];

/** Four projects, one a pack; all but the last are filed and past monitoring. */
export const seedProjects: DemoSeeder = async (ports, demo) => {
  for (const project of projects) await seedProject(ports, demo, project);
};

async function seedProject(ports: Ports, demo: DemoContext, project: DemoProject): Promise<void> {
  const department = await demo.as(project.login);
  const example: { readonly facts: Readonly<Record<string, string>>; readonly slots?: object } =
    examples[project.example as keyof typeof examples];
  const slots = (example.slots ?? {}) as Readonly<Record<string, readonly SlotItem[]>>;
  const { login: _login, example: _example, filed, unit, ...rest } = project;
  const draft = { ...rest, unit: (await demo.unit(unit)).id, slots } as ProjectDraft;
  const { id } = must(await createProject(ports)(department, draft));
  const source = { project: id, period: String(demo.year), form: 'department' as const };

  const bytes = new TextEncoder().encode(`${project.titleZh}\n${project.titleEn}\n`);
  const file = { name: '绩效报告.txt', ground: 'goal' as const, note: '', mediaType: 'text/plain', bytes };
  const evidence = must(await addEvidence(ports)(department, { project: id, ...file }));
  const facts = Object.entries(example.facts).map(([code, value]) => ({ code, value, evidence: [evidence.id] }));
  must(await recordFacts(ports)(department, { ...source, facts }));
  if (!filed) return;
  must(await fileProject(ports)(department, source));
  const officer = await demo.as('officer');
  for (const stage of ['pre-evaluation', 'goals', 'monitoring'] as const)
    must(await settleStage(ports)(officer, { project: id, stage, state: 'done', ground: '' }));
}
