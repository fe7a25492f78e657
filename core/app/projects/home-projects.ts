import type { HomeContributor, HomeItem } from '../home/home-work.ts';
import type { ProjectRecord } from '../records/projects.ts';

/** A department's own projects: what is not filed waits, what is filed is done. */
export const homeProjects: HomeContributor = async (tx, { actor }) => {
  if (actor.role !== 'department' || actor.unit === undefined) return { todo: [], done: [], mine: [] };
  const home = await tx.units.find(actor.unit);
  const own = await tx.projects.list(home?.kind === 'department' ? { department: actor.unit } : { unit: actor.unit });
  const items = (state: ProjectRecord['state'], text: string) =>
    own.filter((project) => project.state === state).map((project) => itemOf(project, text));
  return { todo: items('draft', 'home.project.report'), done: items('filed', 'home.project.filed'), mine: [] };
};

const itemOf = ({ id, code, titleZh }: ProjectRecord, text: string): HomeItem => ({
  id: `project-${id}`,
  text,
  params: { code, title: titleZh },
  link: `#/projects/${id}`,
  due: null,
});
