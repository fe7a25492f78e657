import { session } from '../../controllers/session.ts';

/** Period and form that departments report in: the fiscal year of the frame. */
export const reportOf = (): { readonly period: string; readonly form: 'department' } => ({
  period: String(session.current()?.year ?? ''),
  form: 'department',
});
