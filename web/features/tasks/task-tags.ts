import { html } from 'lit';
import type { TaskLine } from '../../../core/generated/api/scoring/task-line.ts';
import type { TagKind } from '../../elements/tag.ts';
import { say } from '../../i18n/say.ts';

/** The seat as the expert holds it. */
export const seatTag = ({ state }: TaskLine): unknown => {
  const kind: TagKind = state === 'invited' ? 'warn' : state === 'accepted' ? 'good' : 'plain';
  return html`<jh-tag kind=${kind}>${say(`tasks.state.${state}`)}</jh-tag>`;
};

/** The expert's own sheet; red is for the seal alone. */
export const sheetTag = ({ sheet }: TaskLine): unknown => {
  const kind: TagKind = sheet === 'sealed' ? 'seal' : sheet === 'draft' ? 'warn' : 'plain';
  return html`<jh-tag kind=${kind}>${say(`tasks.sheet.${sheet}`)}</jh-tag>`;
};
