/** Words that stand in Chinese texts as they are. */
const technical = new Set(['API', 'CEL', 'CSV', 'EPD-2', 'English', 'JSON', 'OK', 'OpenAPI', 'PDF', 'SHA-256', 'URL']);

const chinese = /\p{Script=Han}/u;
const chineseSigns = /[\p{Script=Han}，。；：！？（）【】《》、￥]/u;

/** What is wrong with a text in two languages, without the place it stands in. */
export function brokenText(text: Readonly<Record<string, unknown>>): string[] {
  const { zh, en } = text;
  if (typeof zh !== 'string' || zh.trim() === '') return ['zh is empty'];
  if (typeof en !== 'string' || en.trim() === '') return ['en is empty'];
  const findings: string[] = [];
  if (!chinese.test(zh) && !isTechnical(zh)) findings.push(`zh is not Chinese: ${zh}`);
  if (chineseSigns.test(withoutQuoted(en))) findings.push(`en holds Chinese characters or signs: ${en}`);
  if (placesIn(zh) !== placesIn(en))
    findings.push(`zh names ${placesIn(zh) || 'no places'}, en names ${placesIn(en) || 'none'}`);
  return findings;
}

/** Whether a page speaks both languages: some Chinese, and some English sentences. */
export function isBilingual(page: string): boolean {
  const prose = page.replaceAll(/```[\s\S]*?```|`[^`]*`/g, '');
  return (prose.match(/\p{Script=Han}/gu) ?? []).length >= 10 && (prose.match(/\b[A-Za-z]{2,}\b/g) ?? []).length >= 10;
}

/** Nothing but technical words, numbers, signs and places: the same in every language. */
const isTechnical = (zh: string): boolean =>
  (zh.replaceAll(/\{\w+\}/g, ' ').match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []).every((word) => technical.has(word));

/** Names of Chinese documents and marks may be quoted in an English text by 《》 with their words inside. */
const withoutQuoted = (en: string): string => en.replaceAll(/《[^》]*》/g, '');

const placesIn = (text: string): string =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[0]))].sort().join(' ');
