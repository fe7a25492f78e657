import { keptChoice } from './kept-choice.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or what the system asks for. */
export const theme = keptChoice<Theme>('theme', themes, 'auto');

/** Tells the document; the tokens do the rest. */
export function applyTheme(chosen: Theme): void {
  if (chosen === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
