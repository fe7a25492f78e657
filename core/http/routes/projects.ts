import { createProject } from '../../app/projects/create-project.ts';
import { fileProject } from '../../app/projects/file-project.ts';
import { listProjects } from '../../app/projects/list-projects.ts';
import { previewProject } from '../../app/projects/preview-project.ts';
import { readProject } from '../../app/projects/read-project.ts';
import { settleStage } from '../../app/projects/settle-stage.ts';
import { updateProject } from '../../app/projects/update-project.ts';
import type { Ports } from '../../app/ports/ports.ts';
import { ok, type Outcome } from '../../domain/refusal.ts';
import type { ProjectRecord } from '../../app/records/projects.ts';
import type { CreateProject } from '../../generated/api/projects/create-project.ts';
import type { FileProject } from '../../generated/api/projects/file-project.ts';
import type { Preview } from '../../generated/api/projects/preview.ts';
import type { Project } from '../../generated/api/projects/project.ts';
import type { Projects } from '../../generated/api/projects/projects.ts';
import type { SettleStage } from '../../generated/api/projects/settle-stage.ts';
import type { UpdateProject } from '../../generated/api/projects/update-project.ts';
import { pageOf, paged } from '../paging.ts';
import { route, type AnyRoute } from '../route.ts';
import { leafTraceView, projectView } from '../views/projects.ts';
import { factSource } from './facts.ts';

const shown = (outcome: Outcome<ProjectRecord>): Outcome<Project> =>
  outcome.ok ? ok(projectView(outcome.value)) : outcome;

/** Projects: list, one, change, preview, file, stages. */
export const projectRoutes = (ports: Ports): readonly AnyRoute[] => [
  route<undefined, Projects>({
    method: 'GET',
    path: '/projects',
    may: 'project.read',
    title: { zh: '项目列表', en: 'Projects' },
    query: 'common/page-query',
    answer: 'projects/projects',
    run: async ({ caller, query }) => {
      const page = pageOf(query);
      const rows = await listProjects(ports)(caller, page);
      return rows.ok ? ok(paged(rows.value, page, projectView)) : rows;
    },
  }),
  route<CreateProject, Project>({
    method: 'POST',
    path: '/projects',
    may: 'project.write',
    title: { zh: '登记项目', en: 'Enter a project' },
    body: 'projects/create-project',
    answer: 'projects/project',
    status: 201,
    run: async ({ caller, body }) => shown(await createProject(ports)(caller, body)),
  }),
  route<undefined, Project>({
    method: 'GET',
    path: '/projects/:project',
    may: 'project.read',
    title: { zh: '一个项目', en: 'One project' },
    answer: 'projects/project',
    run: async ({ caller, params }) => shown(await readProject(ports)(caller, params['project'] ?? '')),
  }),
  route<UpdateProject, Project>({
    method: 'PUT',
    path: '/projects/:project',
    may: 'project.write',
    title: { zh: '修改项目', en: 'Change a project' },
    body: 'projects/update-project',
    answer: 'projects/project',
    versioned: true,
    run: async ({ caller, params, body, ifMatch }) =>
      shown(await updateProject(ports)(caller, { project: params['project'] ?? '', seen: ifMatch ?? 0, draft: body })),
  }),
  route<undefined, Preview>({
    method: 'GET',
    path: '/projects/:project/preview',
    may: 'project.read',
    title: { zh: '按现有事实试算', en: 'What the facts earn so far' },
    query: 'projects/fact-query',
    answer: 'projects/preview',
    run: async ({ caller, params, query }) => {
      const preview = await previewProject(ports)(caller, factSource(params, query));
      if (!preview.ok) return preview;
      const { pack, leaves, missing } = preview.value;
      return ok({ pack: { ...pack }, leaves: leaves.map(leafTraceView), missing: [...missing] });
    },
  }),
  route<FileProject, Project>({
    method: 'POST',
    path: '/projects/:project/file',
    may: 'project.report',
    title: { zh: '报送', en: 'File with the bureau' },
    body: 'projects/file-project',
    answer: 'projects/project',
    run: async ({ caller, params, body }) =>
      shown(await fileProject(ports)(caller, { project: params['project'] ?? '', ...body })),
  }),
  route<SettleStage, Project>({
    method: 'POST',
    path: '/projects/:project/stages',
    may: 'project.stage',
    title: { zh: '登记阶段', en: 'Settle a stage' },
    body: 'projects/settle-stage',
    answer: 'projects/project',
    run: async ({ caller, params, body }) =>
      shown(await settleStage(ports)(caller, { project: params['project'] ?? '', ...body })),
  }),
];
