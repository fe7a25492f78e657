import type { RoleId } from '../policy/roles.ts';

/** Roles that see every project of the bureau. */
const readers: readonly RoleId[] = ['officer', 'curator', 'supervisor', 'machine'];

/** A project's place: the department in charge and the unit that spends. */
export interface ProjectPlace {
  readonly department: string;
  readonly unit: string;
}

/** Whose people may see a project: the bureau's readers, the department in charge, the unit itself. */
export const maySeeProject = (role: RoleId, unit: string | undefined, project: ProjectPlace): boolean =>
  readers.includes(role) || mayReportProject(role, unit, project);

/** Who reports its facts: its unit, or its department for it. */
export const mayReportProject = (role: RoleId, unit: string | undefined, project: ProjectPlace): boolean =>
  role === 'department' && unit !== undefined && (unit === project.unit || unit === project.department);
