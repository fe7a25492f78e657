import { css } from 'lit';

/** What every element starts from: box model, type, focus ring, links, hidden-but-spoken text. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--ink);
    font-family: var(--sans);
    font-size: var(--text);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  a {
    color: var(--accent);
    text-decoration: none;
    text-underline-offset: 2px;
  }
  a:hover {
    text-decoration: underline;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.4;
    font-weight: 600;
  }
  h2 {
    font-size: var(--text-large);
    font-weight: 600;
  }
  h3 {
    font-size: var(--text);
    font-weight: 600;
  }
  .icon {
    vertical-align: -0.2em;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    text-align: right;
  }
  .mono {
    font-family: var(--mono);
    font-size: 0.9285em;
  }
  .soft {
    color: var(--ink-soft);
  }
  .faint {
    color: var(--ink-faint);
  }
  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;
