import { html, svg, type TemplateResult } from 'lit';

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  menu: 'M2 4h12M2 8h12M2 12h12',
  inbox: 'M2 9l2-6h8l2 6v4H2zM2 9h4l1 2h2l1-2h4',
  light:
    'M8 5a3 3 0 100 6 3 3 0 000-6zM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5L13 13M13 3l-1.5 1.5M4.5 11.5L3 13',
  dark: 'M13 9.5A5.5 5.5 0 016.5 3 5.5 5.5 0 1013 9.5z',
  auto: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 2v12M8 5l4-1M8 8h6M8 11l4 1',
  print: 'M4 6V2h8v4M4 12H2V6h12v6h-2M4 10h8v4H4z',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M2 13.5h12',
  copy: 'M6 6h8v8H6zM4 10H2V2h8v2',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  warning: 'M8 2l6.5 12h-13zM8 6.5v4M8 12v.6',
  info: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 7v4.5M8 4.6v.8',
  search: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.5 10.5L14 14',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  up: 'M4 10l4-4 4 4',
  calendar: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3',
  plus: 'M8 3v10M3 8h10',
  columns: 'M2 3h12v10H2zM6 3v10M10 3v10',
  rows: 'M2 3h12M2 8h12M2 13h12',
  person: 'M8 8a3 3 0 100-6 3 3 0 000 6zM2.5 14c.5-3 2.700-4.500 5.500-4.500s5 1.500 5.500 4.500',
  out: 'M6 3H3v10h3M7 8h7M11 5l3 3-3 3',
  keys: 'M1.500 4h13v8h-13zM4 7h.6M7 7h.6M10 7h.6M12 7h.3M5 9.500h6',
  reload: 'M13 8a5 5 0 11-1.500-3.500M13 2v3h-3',
} as const;

export type IconName = keyof typeof paths;

/** A 16-unit line drawing in the colour of its text; always beside or inside something that has a name, so it is hidden from readers. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${svg`<path d=${paths[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"></path>`}
  </svg>`;
