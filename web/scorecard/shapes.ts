import { svg, type SVGTemplateResult } from 'lit';
import type { CellState } from './cell-state.ts';

export type Shape = CellState | 'caution';

// Drawn, not written: not every machine has a font with these signs.
const drawings: Readonly<Record<Shape, SVGTemplateResult>> = {
  empty: svg`<circle cx="8" cy="8" r="5" fill="none" />`,
  saved: svg`<circle cx="8" cy="8" r="5" fill="currentColor" />`,
  saving: svg`<circle cx="8" cy="8" r="5" fill="none" /><path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" />`,
  waiting: svg`<path d="M4 3h8l-8 10h8z" fill="none" />`,
  refused: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
  locked: svg`<path d="M5.5 7V5.5a2.5 2.5 0 0 1 5 0V7" fill="none" /><path d="M4 7h8v6H4z" fill="currentColor" />`,
  caution: svg`<path d="M8 3l5.5 10h-11z" fill="none" />`,
  note: svg`<path d="M3.5 12.5l1-3 6-6 2 2-6 6z" fill="none" />`,
};

/** The shape of a cell state: ring, disc, half disc, hourglass, cross, lock, triangle, pencil; told apart without colour. */
export const shape = (name: Shape): SVGTemplateResult =>
  svg`<svg data-shape=${name} viewBox="0 0 16 16" width="14" height="14" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${drawings[name]}</svg>`;
