import type { Locator, Page } from 'playwright';

/** What a person does with the controls below a root: found by role and the name a screen reader says, never by their insides. */
export interface Hands {
  readonly root: Page | Locator;
  button(name: string): Locator;
  press(name: string): Promise<void>;
  /** Waits until nothing of this can be seen any more. */
  gone(): Promise<void>;
  /** Answers the question that an act asks before it is done. */
  confirm(question: string, yes: string): Promise<void>;
  follow(name: string): Promise<void>;
  /** One of the tabs over a page. */
  turnTo(name: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  tick(label: string): Promise<void>;
  attach(label: string, file: AttachedFile): Promise<void>;
  /** Everything that stands here, as a screen reader goes through it. */
  hears(): Promise<string>;
  /** Waits until the text can be read. */
  reads(text: string | RegExp): Promise<void>;
  /** The rows of a table that hold the text. */
  rows(text: string | RegExp): Locator;
  /** A row of a table that holds the text. */
  row(text: string | RegExp): Hands;
  /** A part with a role and a name. */
  part(role: Part, name: string): Hands;
}

export type Part = 'dialog' | 'group' | 'region' | 'table' | 'list' | 'listbox';

export interface AttachedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Hands over a page or a part of it. */
export function handsAt(root: Page | Locator): Hands {
  const field = (role: 'textbox' | 'combobox' | 'checkbox' | 'radio', label: string): Locator =>
    root.getByRole(role, { name: labelled(label) });
  const rows = (text: string | RegExp): Locator => root.getByRole('row').filter({ hasText: text });
  const button = (name: string): Locator => root.getByRole('button', { name, exact: true });
  return {
    root,
    button,
    press: (name) => button(name).click(),
    gone: async () => {
      if (!('context' in root)) await root.waitFor({ state: 'hidden' });
    },
    confirm: (question, yes) => handsAt(partOf(root, 'dialog', question)).press(yes),
    follow: (name) => root.getByRole('link', { name, exact: true }).click(),
    turnTo: (name) => root.getByRole('tab', { name: labelled(name) }).click(),
    fill: (label, text) => field('textbox', label).fill(text),
    choose: async (label, option) => {
      const list = field('combobox', label);
      const exact = new RegExp(`^\\s*${escaped(option)}\\s*$`, 'u');
      const value = await list.getByRole('option').filter({ hasText: exact }).getAttribute('value');
      await list.selectOption(value);
    },
    tick: (label) => field('checkbox', label).or(field('radio', label)).check(),
    attach: (label, file) =>
      root
        .locator('input[type=file]')
        .and(pageOf(root).getByLabel(labelled(label)))
        .setInputFiles(file),
    hears: () => ('context' in root ? root.locator('body') : root).ariaSnapshot(),
    reads: (text) => root.getByText(text).first().waitFor(),
    rows,
    row: (text) => handsAt(rows(text)),
    part: (role, name) => handsAt(partOf(root, role, name)),
  };
}

// What a dialog or a card holds is slotted into it: it lies below the element, not below the part with the role.
const hosts: Readonly<Partial<Record<Part, string>>> = { dialog: 'jh-dialog, jh-drawer', region: 'jh-card' };

const pageOf = (root: Page | Locator): Page => ('context' in root ? root : root.page());

function partOf(root: Page | Locator, role: Part, name: string): Locator {
  const host = hosts[role];
  const named = { name, exact: true };
  if (host === undefined) return root.getByRole(role, named);
  return root.locator(host).filter({ has: pageOf(root).getByRole(role, named) });
}

/** A label as it stands, or with its unit, the word that it must be filled, or a count behind it. */
function labelled(label: string): RegExp {
  return new RegExp(`^\\s*${escaped(label)}\\*?\\s*(（[^）]*）\\s*)*\\d*\\s*$`, 'u');
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
