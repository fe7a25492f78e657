import { css } from 'lit';

/** Fields of a form below each other, or side by side where there is room (`class="fields"`). */
export const formStyle = css`
  form {
    display: grid;
    gap: 12px;
  }
  .fields {
    display: grid;
    gap: 12px 16px;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    align-items: start;
  }
  .fields .wide {
    grid-column: 1 / -1;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .note {
    padding: 6px 10px;
    border-inline-start: 3px solid var(--amber);
    background: var(--amber-soft);
  }
`;
