import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { applyTheme } from '../controllers/theme.ts';
import { accessibilityFaults } from '../testing/accessible.ts';
import { freshPage, mount, settled } from '../testing/mount.ts';
import type { DateField } from './date-field.ts';
import type { DecimalField } from './decimal-field.ts';
import type { Field } from './field.ts';
import type { RadioField } from './radio-field.ts';
import './button.ts';
import './checkbox-field.ts';
import './checkboxes-field.ts';
import './date-field.ts';
import './decimal-field.ts';
import './file-field.ts';
import './password-field.ts';
import './radio-field.ts';
import './select-field.ts';
import './text-area-field.ts';
import './text-field.ts';

beforeEach(freshPage);

const choices = [
  { value: 'a', label: '直接', hint: '不经招标' },
  { value: 'b', label: '采购' },
];

const everyKind = html`<form>
  <jh-text-field label="名称" hint="全称" error="请填写。" required></jh-text-field>
  <jh-password-field label="密码" hint="至少 12 位"></jh-password-field>
  <jh-decimal-field label="权重" unit="分" .value=${'12.50'}></jh-decimal-field>
  <jh-whole-field label="席位" .value=${'5'}></jh-whole-field>
  <jh-select-field label="方式" empty="请选择" .choices=${choices}></jh-select-field>
  <jh-radio-field label="方式" .choices=${choices} .value=${'a'} error="请改选。"></jh-radio-field>
  <jh-checkbox-field label="同意" required></jh-checkbox-field>
  <jh-checkboxes-field label="角色" .choices=${choices} .value=${['b']}></jh-checkboxes-field>
  <jh-date-field label="截止" time .value=${'2026-12-18T17:00'}></jh-date-field>
  <jh-text-area-field label="理由" maxlength="200" .value=${'附件一第三页'}></jh-text-area-field>
  <jh-file-field label="附件" accept=".pdf"></jh-file-field>
  <jh-text-field label="编号" .value=${'R2026-03'} disabled></jh-text-field>
  <jh-button kind="primary" submit>提交</jh-button>
</form>`;

test.each(['light', 'dark'] as const)('every field kind is accessible in the %s', async (theme) => {
  applyTheme(theme);
  await mount(everyKind, 'form');
  expect(await accessibilityFaults()).toEqual([]);
});

test('label, hint and error are tied to the control', async () => {
  const field = await mount<Field>(everyKind, 'jh-text-field');
  const control = field.shadowRoot?.querySelector('input');
  expect(control?.labels?.[0]?.textContent).toContain('名称');
  expect(control?.getAttribute('aria-describedby')).toBe('error hint');
  expect(control?.getAttribute('aria-invalid')).toBe('true');
});

test('each edit is told, and Enter sends the form', async () => {
  const told: string[] = [];
  const form = await mount<HTMLFormElement>(
    html`<form
      @jh-input=${(event: Event) => told.push(String((event.target as Field).value))}
      @submit=${(event: Event) => {
        event.preventDefault();
        told.push('sent');
      }}
    >
      <jh-text-field label="名称" autofocus></jh-text-field>
    </form>`,
    'form',
  );
  await userEvent.keyboard('ab{Enter}');
  expect(told).toEqual(['a', 'ab', 'sent']);
  expect(form.querySelector('jh-text-field')?.value).toBe('ab');
});

test('Enter that ends the composition of Chinese words does not send the form', async () => {
  const sent: string[] = [];
  const form = await mount<HTMLFormElement>(
    html`<form @submit=${(event: Event) => (event.preventDefault(), sent.push('sent'))}>
      <jh-text-field label="名称"></jh-text-field>
    </form>`,
    'form',
  );
  const control = form.querySelector('jh-text-field')?.shadowRoot?.querySelector('input');
  control?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
  );
  expect(sent).toEqual([]);
});

test.each([
  ['１,２３４．５０', '1234.50', true],
  ['12a', '12a', false],
  ['', '', true],
])('a decimal typed %j is held as %j', async (typed, held, valid) => {
  const field = await mount<DecimalField>(
    html`<jh-decimal-field label="权重" autofocus></jh-decimal-field>`,
    'jh-decimal-field',
  );
  if (typed !== '') await userEvent.keyboard(typed);
  await userEvent.tab();
  expect([field.value, field.valid]).toEqual([held, valid]);
});

test('a whole number refuses a point', async () => {
  const field = await mount<DecimalField>(
    html`<jh-whole-field label="席位" .value=${'5.5'}></jh-whole-field>`,
    'jh-whole-field',
  );
  expect(field.valid).toBe(false);
  field.value = '5';
  expect(field.valid).toBe(true);
});

test('arrows choose among radio choices', async () => {
  const field = await mount<RadioField>(
    html`<jh-radio-field label="方式" .choices=${choices} .value=${'a'} autofocus></jh-radio-field>`,
    'jh-radio-field',
  );
  await userEvent.keyboard('{ArrowDown}');
  expect(field.value).toBe('b');
});

test('a date says its weekday', async () => {
  const field = await mount<Field>(
    html`<jh-date-field label="截止" .value=${'2026-12-18'}></jh-date-field>`,
    'jh-date-field',
  );
  expect(field.shadowRoot?.textContent).toContain('周五');
});

test.each([
  [true, '2026/12/18 9:30', '2026-12-18T09:30', true],
  [false, '2026.12.18', '2026-12-18', true],
  [false, 'Friday', 'Friday', false],
])('with time %s, %j is held as %j', async (time, typed, held, valid) => {
  const field = await mount<DateField>(
    html`<jh-date-field label="截止" ?time=${time} autofocus></jh-date-field>`,
    'jh-date-field',
  );
  await userEvent.keyboard(typed);
  await userEvent.tab();
  expect([field.value, field.valid]).toEqual([held, valid]);
});

test('a password is shown only on request', async () => {
  const field = await mount<Field>(html`<jh-password-field label="密码"></jh-password-field>`, 'jh-password-field');
  const control = field.shadowRoot?.querySelector('input');
  expect(control?.type).toBe('password');
  field.shadowRoot?.querySelector('button')?.click();
  await settled();
  expect(control?.type).toBe('text');
});

test('the chosen boxes keep the order of the choices', async () => {
  const field = await mount<Field<readonly string[]>>(
    html`<jh-checkboxes-field label="角色" .choices=${choices} .value=${['b']}></jh-checkboxes-field>`,
    'jh-checkboxes-field',
  );
  field.shadowRoot?.querySelector('input')?.click();
  expect(field.value).toEqual(['a', 'b']);
});
