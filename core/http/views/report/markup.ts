/** Text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

export const heading = (level: 1 | 2 | 3, text: string): string => `<h${level}>${escaped(text)}</h${level}>`;

/** A table of texts with its head; nothing without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cells = (row: readonly string[], tag: 'th' | 'td') => row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`);
  const body = rows.map((row) => `<tr>${cells(row, 'td').join('')}</tr>`).join('\n');
  return `<table><thead><tr>${cells(heads, 'th').join('')}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
}

/** Names and values, one line each. */
export const facts = (pairs: readonly (readonly [string, string])[]): string => {
  const lines = pairs.map(
    ([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<table class="facts"><tbody>\n${lines.join('\n')}\n</tbody></table>`;
};

const style = `
@page { size: A4; margin: 20mm 18mm; }
body { font: 11pt/1.6 'Noto Serif SC', 'SimSun', serif; color: #1d2129; }
h1 { text-align: center; font-size: 18pt; }
h2 { font-size: 14pt; margin-top: 18pt; }
h3 { font-size: 12pt; }
table { width: 100%; border-collapse: collapse; margin: 6pt 0; }
th, td { border: 0.5pt solid #8a929e; padding: 3pt 6pt; text-align: left; vertical-align: top; font-size: 10pt; }
.facts th { width: 28%; font-weight: normal; }
tr { break-inside: avoid; }`;

/** A whole document that a browser prints and a word processor opens. */
export const documentOf = (language: string, title: string, body: readonly string[]): string =>
  `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">` +
  `<title>${escaped(title)}</title><style>${style}</style></head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
