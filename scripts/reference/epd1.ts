import { be16, takeInTurn } from '../../core/domain/draw/order.ts';
import { concat, hexDecode, hexEncode, sha256, sha256Hex, utf8 } from '../../core/domain/hash/sha256.ts';
import { canonicalSource } from './canonical-key.ts';
import type { CaseResult } from './checker.ts';
import { compareCase } from './compare.ts';
import { isContent, isContents, isList, isTexts, listOf, textOf, wholeOf, type Content } from './fields.ts';

/** The cases of a file that are draws under EPD-1, alone, under `case` or in `cases`. */
export function epd1Cases(content: Content): readonly Content[] {
  const candidates = [content, content['case'], ...(isContents(content['cases']) ? content['cases'] : [])];
  return candidates.filter(isContent).filter((one) => one['profile'] === 'EPD-1');
}

/** Runs draws under EPD-1, the profile before the present one; only its vectors remain. */
export function epd1Results(file: string, content: Content): readonly CaseResult[] {
  return epd1Cases(content).flatMap((one) =>
    compareCase({
      file,
      name: String(one['name'] ?? content['id'] ?? 'EPD-1'),
      expected: expectedOf(one),
      computed: () => draw(one),
    }),
  );
}

const outputs = [
  'poolHash',
  'parties',
  'key',
  'selected',
  'alternateOrder',
  'skippedIneligible',
  'digestsUsed',
  'firstDigest',
];

function expectedOf(one: Content): Content {
  return Object.fromEntries(Object.entries(one).filter(([member]) => outputs.includes(member)));
}

function draw(one: Content): Content {
  const pool = isTexts(one['pool']) ? one['pool'] : [];
  const parties = isContents(one['parties']) ? one['parties'] : [];
  const poolHash = sha256Hex(pool.map((id, index) => `${index + 1}\t${id}\n`).join(''));
  const key = keyOf(poolHash, parties, listOf(one, 'publicSources'));
  const text = utf8(key);
  const digestOf = (turn: number): Uint8Array => sha256(concat(be16(turn), text, be16(turn)));
  const [select, alternates] = [wholeOf(one, 'select'), wholeOf(one, 'alternates')];
  const order = takeInTurn(pool.length, digestOf);
  const barred = new Set(isList(one['ineligible']) ? one['ineligible'] : []);
  const eligible = order.filter((n) => !barred.has(n)).slice(0, select + alternates);
  const walked = order.slice(0, order.indexOf(eligible.at(-1) ?? 0) + 1);
  return {
    poolHash,
    parties: parties.map((party) => ({ ...party, commitment: commitmentOf(party) })),
    key,
    selected: eligible.slice(0, select),
    alternateOrder: eligible.slice(select),
    skippedIneligible: walked.filter((n) => barred.has(n)),
    digestsUsed: walked.length,
    firstDigest: hexEncode(digestOf(0)).toUpperCase(),
  };
}

function keyOf(poolHash: string, parties: readonly Content[], sources: readonly unknown[]): string {
  const nonces = parties
    .map((party) => ({ name: textOf(party, 'party'), nonce: textOf(party, 'nonce') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ nonce }) => `${nonce.toUpperCase()}./`);
  const values = sources.map((source) => canonicalSource(isList(source) ? source : [source]));
  return `${poolHash.toUpperCase()}./${nonces.join('')}${values.join('')}`;
}

function commitmentOf(party: Content): string {
  const zero = new Uint8Array([0]);
  return sha256Hex(
    concat(utf8('EPD-1/commit'), zero, utf8(textOf(party, 'party')), zero, hexDecode(textOf(party, 'nonce'))),
  );
}
