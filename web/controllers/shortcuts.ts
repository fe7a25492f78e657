import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlainTextId } from '../i18n/say.ts';
import { keptChoice } from './kept-choice.ts';

/** One key of a page: how it is written (`Alt+E`, `Ctrl+Enter`, `n`), what it does in words, and the act. */
export interface Shortcut {
  readonly keys: string;
  readonly text: PlainTextId;
  /** Absent when the element itself handles the key and only the list is to show it. */
  readonly run?: () => void;
}

/** Keys that are one character can be switched off (WCAG 2.1.4): they disturb speech input. */
export const singleKeys = keptChoice('single-keys', ['on', 'off'], 'on');

const groups = new Set<readonly Shortcut[]>();

/** Every key that works now, for the list behind `?`. */
export const shortcutsNow = (): readonly Shortcut[] => [...groups].flat();

/** How a key press is written. */
export function written(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const parts = [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.metaKey && 'Meta', key];
  return parts.filter((part) => part !== false).join('+');
}

/** Registers keys for as long as the host is on the page. */
export class Shortcuts implements ReactiveController {
  readonly #shortcuts: readonly Shortcut[];

  constructor(host: ReactiveControllerHost, shortcuts: readonly Shortcut[]) {
    this.#shortcuts = shortcuts;
    host.addController(this);
  }

  hostConnected(): void {
    groups.add(this.#shortcuts);
    addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    groups.delete(this.#shortcuts);
    removeEventListener('keydown', this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const keys = written(event);
    if (keys.length === 1 && (singleKeys.value() === 'off' || isTyping(event))) return;
    const shortcut = this.#shortcuts.find((one) => one.keys.toLowerCase() === keys.toLowerCase());
    if (shortcut?.run === undefined) return;
    event.preventDefault();
    shortcut.run();
  };
}

function isTyping(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0];
  const quiet = at instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(at.type);
  return (
    !quiet && (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
  );
}
