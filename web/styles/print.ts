import { css } from 'lit';

/**
 * A4 with page numbers; where a browser has no margin boxes its own footer prints them. Title, unit and date stand in the
 * print head of jh-page-head.
 */
export const print = css`
  @page {
    size: A4;
    margin: 18mm 14mm 16mm;
    @bottom-center {
      content: counter(page) ' / ' counter(pages);
      font: 9pt sans-serif;
      color: #4a5464;
    }
  }
  @media print {
    html,
    body {
      background: #ffffff;
      font-size: 10pt;
    }
  }
`;
