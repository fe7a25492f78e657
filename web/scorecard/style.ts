import { css } from 'lit';
import { base } from '../styles/base.ts';

/** What every part of the scorecard starts from; the tokens come from the page, or on foreign pages from the embedded element. */
export const parts = [
  base,
  css`
    h2,
    h3,
    h4 {
      margin: 0;
      font-weight: 600;
      line-height: 1.4;
    }
    h2 {
      font-size: var(--text-head);
    }
    h3 {
      font-size: var(--text-large);
    }
    h4 {
      font-size: var(--text);
    }
    p,
    ul,
    dl,
    dd,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    ul {
      list-style: none;
    }
    button {
      min-height: 32px;
      padding: 2px 12px;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
      font: inherit;
      cursor: pointer;
    }
    button:hover {
      background: var(--hover);
    }
    button[disabled] {
      color: var(--ink-faint);
      cursor: not-allowed;
    }
    button.primary {
      border-color: var(--accent);
      background: var(--accent);
      color: var(--on-accent);
    }
    button.primary:hover {
      background: var(--accent-strong);
    }
    button.seal {
      border-color: var(--seal);
      color: var(--seal);
      font-weight: 600;
    }
    input[type='text'],
    textarea,
    select {
      min-height: 32px;
      padding: 4px 8px;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
      font: inherit;
    }
    textarea {
      width: 100%;
      resize: vertical;
    }
    label.block,
    .block > label {
      display: block;
      margin-bottom: 4px;
      color: var(--ink-soft);
    }
    .soft {
      color: var(--ink-soft);
    }
    .small {
      font-size: var(--text-small);
    }
    .wrong {
      color: var(--seal);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
    }
    .stack {
      display: grid;
      gap: 12px;
    }
    .paper {
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
    }
  `,
];
