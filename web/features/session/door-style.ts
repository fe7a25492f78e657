import { css } from 'lit';

/** The pages in front of the frame: sign-in, first password. */
export const doorStyle = css`
  :host {
    min-height: 100vh;
    padding: 8px 16px 32px;
  }
  .top {
    text-align: end;
  }
  main {
    max-width: 380px;
    margin: 8vh auto 0;
  }
  .mark {
    display: flex;
    gap: 12px;
    align-items: baseline;
    margin-bottom: 16px;
    font-size: 1.75rem;
    font-weight: 700;
    letter-spacing: 0.1em;
  }
  .mark span {
    color: var(--ink-soft);
    font-size: var(--text);
    font-weight: 400;
    letter-spacing: 0;
  }
  section {
    padding: 20px 24px 24px;
    border: 1px solid var(--line);
    border-top: 3px solid var(--accent);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .bureau {
    min-height: 1.5em;
    color: var(--ink-soft);
  }
  h1 {
    margin-bottom: 12px;
  }
  .note {
    margin-bottom: 12px;
    padding: 6px 10px;
    border-inline-start: 3px solid var(--amber);
    background: var(--amber-soft);
  }
  form {
    display: grid;
    gap: 12px;
  }
  form jh-button {
    margin-top: 4px;
  }
  .version {
    margin-top: 12px;
    font-size: var(--text-small);
    text-align: center;
  }
`;
