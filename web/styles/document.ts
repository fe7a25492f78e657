import { css } from 'lit';
import { print } from './print.ts';
import { tokens } from './tokens.ts';

const page = css`
  html {
    background: var(--ground);
    color: var(--ink);
    font-family: var(--sans);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
    min-height: 100vh;
    font-size: var(--text);
    line-height: 1.5;
  }
`;

/** Gives the document its tokens and page sheets as constructed sheets, which a strict content policy allows. */
export function adoptDocumentStyles(into: Document = document): void {
  const sheets = [tokens, page, print].flatMap((one) => (one.styleSheet === undefined ? [] : [one.styleSheet]));
  const missing = sheets.filter((sheet) => !into.adoptedStyleSheets.includes(sheet));
  into.adoptedStyleSheets = [...into.adoptedStyleSheets, ...missing];
}
