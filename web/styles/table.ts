import { css } from 'lit';

/** Dense tables: 32 px rows (28 compact), sticky head, fixed action column, hairlines only between rows. */
export const table = css`
  .scroll {
    overflow: auto;
    max-height: var(--table-height, max(320px, calc(100vh - 260px)));
    scroll-padding: 34px 120px 4px 0;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    height: var(--row);
    padding: 2px 10px;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: middle;
    white-space: nowrap;
  }
  :host([compact]) th,
  :host([compact]) td,
  table.compact th,
  table.compact td {
    height: 1.75rem;
    padding: 1px 8px;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--ground);
    color: var(--ink-soft);
    font-weight: 600;
  }
  .numeric {
    text-align: end;
  }
  td.code {
    font-family: var(--mono);
    font-size: 0.9285em;
  }
  .wide {
    min-width: 14rem;
    width: 40%;
    white-space: normal;
  }
  .narrow {
    text-align: center;
  }
  thead .narrow {
    min-width: 4.5em;
    max-width: 8em;
    white-space: normal;
    line-height: 1.25;
  }
  .actions {
    position: sticky;
    right: 0;
    background: var(--paper);
    text-align: end;
    width: 1px;
    box-shadow: -1px 0 0 var(--line);
  }
  thead th.actions {
    z-index: 3;
    background: var(--ground);
  }
  .pick {
    width: 1px;
  }
  .pick input {
    display: block;
  }
  .index {
    width: 1px;
    color: var(--ink-faint);
    text-align: end;
  }
  tbody tr:hover > * {
    background: var(--hover);
  }
  tbody tr[aria-selected='true'] > * {
    background: var(--accent-soft);
  }
  tbody tr:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  th button {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  th button:hover {
    color: var(--accent);
  }
  th .icon {
    width: 12px;
    height: 12px;
    color: var(--accent);
  }
  @media print {
    .scroll {
      overflow: visible;
      max-height: none;
      border-color: #8a929e;
    }
    thead {
      display: table-header-group;
    }
    thead th,
    .actions {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      height: auto;
      white-space: normal;
      border-color: #8a929e;
    }
    .actions,
    .pick {
      display: none;
    }
  }
`;
