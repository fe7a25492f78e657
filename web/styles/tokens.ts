import { css, unsafeCSS } from 'lit';

const light = unsafeCSS(`
  color-scheme: light;
  --ink: #1d2129;
  --ink-soft: #4a5464;
  --ink-faint: #616b7a;
  --paper: #ffffff;
  --ground: #f5f6f8;
  --hover: #eef1f5;
  --line: #dfe3e8;
  --edge: #828b98;
  --accent: #0b5cad;
  --accent-strong: #084a8c;
  --accent-soft: #e8f1fa;
  --on-accent: #ffffff;
  --seal: #b3261e;
  --seal-soft: #fbecea;
  --amber: #8a5c00;
  --amber-soft: #fdf3dc;
  --green: #1a7f37;
  --green-soft: #edf8f0;
  --shade: rgb(29 33 41 / 45%);
  --shadow: 0 4px 16px rgb(29 33 41 / 16%);
`);

const dark = unsafeCSS(`
  color-scheme: dark;
  --ink: #e4e7ec;
  --ink-soft: #b8c0cb;
  --ink-faint: #9aa4b2;
  --paper: #1b1f26;
  --ground: #12151a;
  --hover: #252b34;
  --line: #323944;
  --edge: #78828f;
  --accent: #72b2f2;
  --accent-strong: #9ccaf8;
  --accent-soft: #1b2f46;
  --on-accent: #0c1722;
  --seal: #f2877d;
  --seal-soft: #3c211f;
  --amber: #e2b45c;
  --amber-soft: #352a14;
  --green: #6ecb89;
  --green-soft: #19301f;
  --shade: rgb(0 0 0 / 60%);
  --shadow: 0 4px 16px rgb(0 0 0 / 50%);
`);

/**
 * The design tokens: ink, paper, one accent; the same names in the dark. They stand on the document, and on the host of a
 * component that lives on a foreign page. `data-theme` on the root element overrides what the system asks for.
 */
export const tokens = css`
  :root,
  :host {
    ${light}
    --sans:
      'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei',
      system-ui, sans-serif;
    --mono: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', Menlo, monospace;
    --text: 0.875rem;
    --text-small: 0.75rem;
    --text-large: 1rem;
    --text-head: 1.125rem;
    --row: 2rem;
    --gap-1: 4px;
    --gap-2: 8px;
    --gap-3: 12px;
    --gap-4: 16px;
    --gap-6: 24px;
    --radius: 4px;
    --motion: 120ms;
    --bar: 2.75rem;
  }
  @media (prefers-color-scheme: dark) {
    :root:not([data-theme='light']),
    :host {
      ${dark}
    }
  }
  :root[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-reduced-motion: reduce) {
    :root,
    :host {
      --motion: 0ms;
    }
  }
  /* Twice :root, to stand above the theme that a reader chose. */
  @media (prefers-contrast: more) {
    :root:root,
    :host {
      --line: var(--edge);
      --ink-soft: var(--ink);
      --ink-faint: var(--ink);
    }
  }
  @media (forced-colors: active) {
    :root:root,
    :host {
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --ink-faint: CanvasText;
      --paper: Canvas;
      --ground: Canvas;
      --hover: Canvas;
      --line: CanvasText;
      --edge: CanvasText;
      --accent: LinkText;
      --accent-strong: LinkText;
      --accent-soft: Canvas;
      --on-accent: Canvas;
      --seal: CanvasText;
      --seal-soft: Canvas;
      --amber: CanvasText;
      --amber-soft: Canvas;
      --green: CanvasText;
      --green-soft: Canvas;
    }
  }
  @media print {
    :root:root,
    :host {
      ${light}
      --ground: #ffffff;
      --hover: #ffffff;
      --ink-faint: #1d2129;
    }
  }
`;
