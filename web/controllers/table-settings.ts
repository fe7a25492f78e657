import { keptChoice } from './kept-choice.ts';

/** Height of table rows: 32 or 28 px. */
export const density = keptChoice('density', ['regular', 'compact'], 'regular');

/** Rows on one page of a table. */
export const pageSize = keptChoice('page-size', ['20', '50', '100'], '20');
