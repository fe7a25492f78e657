import { css } from 'lit';

/** Native controls, dressed alike: one height, one edge, one focus ring. */
export const control = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .control {
    width: 100%;
    min-height: var(--row);
    padding: 3px 8px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    transition: border-color var(--motion);
  }
  .control:hover:enabled {
    border-color: var(--accent);
  }
  .control:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
    border-color: var(--accent);
  }
  .control[aria-invalid='true'] {
    border-color: var(--seal);
  }
  .control:disabled,
  .control[readonly] {
    background: var(--ground);
    border-color: var(--line);
    color: var(--ink-soft);
  }
  .control::placeholder {
    color: var(--ink-faint);
    opacity: 1;
  }
  textarea.control {
    min-height: 4.5rem;
    resize: vertical;
    line-height: 1.6;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
    flex: none;
  }
`;
