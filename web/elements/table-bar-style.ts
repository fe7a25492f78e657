import { css } from 'lit';

/** The bar above a table. */
export const bar = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-bottom: 8px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    flex: 1 1 auto;
    align-items: center;
  }
  .batch {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 0 8px;
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
