import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../testing/accessible.ts';
import { freshPage, mount, settled } from '../testing/mount.ts';
import type { Button } from './button.ts';
import { confirmed } from './confirm.ts';
import type { Drawer } from './drawer.ts';
import type { Menu } from './menu.ts';
import './button.ts';
import './drawer.ts';
import './menu.ts';

beforeEach(freshPage);

const pressed = async (confirm: string): Promise<{ readonly button: Button; readonly presses: string[] }> => {
  const presses: string[] = [];
  const button = await mount<Button>(
    html`<jh-button kind="danger" confirm=${confirm} @jh-press=${() => presses.push('pressed')}>封存</jh-button>`,
    'jh-button',
  );
  return { button, presses };
};

const inner = (button: Button): HTMLButtonElement | null | undefined => button.shadowRoot?.querySelector('button');

test('a question is a named modal dialog that axe accepts', async () => {
  const answer = confirmed({ question: '封存评分表？', detail: '封存后不能修改。', danger: true });
  await settled();
  const dialog = document
    .querySelector('jh-confirm')
    ?.shadowRoot?.querySelector('jh-dialog')
    ?.shadowRoot?.querySelector('dialog');
  expect(dialog?.matches(':modal')).toBe(true);
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(await answer).toBe(false);
  expect(document.querySelector('jh-confirm')).toBeNull();
});

test('an act that cannot be undone counts only after yes', async () => {
  const { button, presses } = await pressed('封存？');
  inner(button)?.click();
  await settled();
  expect(presses).toEqual([]);
  const actions = document.querySelector('jh-confirm')?.shadowRoot?.querySelectorAll<HTMLElement>('[slot="actions"]');
  actions?.[1]?.click();
  await settled();
  expect(presses).toEqual(['pressed']);
});

test('no means nothing happens, and the focus comes back', async () => {
  const { button, presses } = await pressed('封存？');
  inner(button)?.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(presses).toEqual([]);
  expect(document.activeElement).toBe(button);
});

test.each(['busy', 'disabled'] as const)('a %s button does nothing', async (state) => {
  const { button, presses } = await pressed('');
  button[state] = true;
  await settled();
  inner(button)?.click();
  expect(presses).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('a drawer is put away by Esc and tells it', async () => {
  const told: string[] = [];
  const drawer = await mount<Drawer>(
    html`<jh-drawer open heading="明细" @jh-close=${() => told.push('closed')}><p>内容</p></jh-drawer>`,
    'jh-drawer',
  );
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(told).toEqual(['closed']);
  drawer.open = false;
  await settled();
  expect(drawer.shadowRoot?.querySelector('dialog')).toBeNull();
});

test('a menu opens below its button, and Esc gives the focus back', async () => {
  const menu = await mount<Menu>(
    html`<jh-menu label="列"
      ><label><input type="checkbox" /> 编号</label></jh-menu
    >`,
    'jh-menu',
  );
  const button = menu.shadowRoot?.querySelector('button');
  button?.click();
  await settled();
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(await accessibilityFaults()).toEqual([]);
  menu.querySelector('input')?.focus();
  await userEvent.keyboard('{Escape}');
  expect(menu.open).toBe(false);
  expect(menu.shadowRoot?.activeElement).toBe(button);
});
