import { css } from 'lit';

/** Buttons and links that look like buttons: `class="button"` with data-kind primary, plain, quiet or danger. */
export const button = css`
  .button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-height: var(--row);
    padding: 3px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    line-height: 1.4;
    white-space: nowrap;
    cursor: pointer;
    transition:
      background var(--motion),
      border-color var(--motion);
  }
  .button:hover {
    border-color: var(--accent);
    color: var(--accent);
    text-decoration: none;
  }
  .button[data-kind='primary'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button[data-kind='primary']:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }
  .button[data-kind='danger'] {
    border-color: var(--seal);
    color: var(--seal);
  }
  .button[data-kind='danger']:hover {
    background: var(--seal-soft);
  }
  .button[data-kind='quiet'] {
    padding: 3px 6px;
    border-color: transparent;
    background: transparent;
    color: var(--accent);
  }
  .button[data-kind='quiet']:hover {
    background: var(--hover);
  }
  .button[data-small] {
    min-height: 26px;
    padding: 1px 8px;
  }
  .button[data-kind='quiet'][data-small] {
    padding: 1px 4px;
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--line);
    background: var(--ground);
    color: var(--ink-faint);
    cursor: default;
  }
  .button[data-kind='quiet']:disabled {
    border-color: transparent;
    background: transparent;
  }
  .button .icon {
    flex: none;
  }
  @media (forced-colors: active) {
    .button[data-kind='primary'] {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
