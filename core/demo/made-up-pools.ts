import { csvBytes } from '../domain/csv/csv-text.ts';
import { importHeads } from '../domain/pool/import-table.ts';
import { cardNumberOf, creditCodeOf } from './made-up-codes.ts';
import made from './made-up-pools.json' with { type: 'json' };

/** Of four experts two know the business, one management, one finance. */
const stratumOf = (at: number): keyof typeof made.strata =>
  at % 4 === 1 ? 'management' : at % 4 === 3 ? 'finance' : 'business';

const levels = ['senior', 'associate', 'associate', 'middle'] as const;

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % from.length];

/** What the first expert account sits behind: those before are the weak members of the generated years. */
export const firstLinked = 10;

/** @param year  the fiscal year: everybody joined at least four years before */
const admittedIn = (year: number, at: number): string =>
  `${year - 6 + (at % 3)}-0${1 + (at % 9)}-${String(1 + ((at * 7) % 27)).padStart(2, '0')}`;

/**
 * Made-up experts as an import file, sixty or as many as asked for.
 *
 * @param accounts  logins of experts, in their order: the members from {@link firstLinked} on are theirs
 */
export function expertsFile(year: number, accounts: readonly string[] = [], count = made.experts.length): Uint8Array {
  const rows = made.experts.slice(0, count).map((name, at) => {
    const [employer, stratum, level] = [pick(made.employers, at), stratumOf(at), pick(levels, at) ?? 'senior'];
    const [specialty, title] = [pick(made.strata[stratum], at), pick(made.titles[level], at)];
    const identity = cardNumberOf(at);
    const phone = `1390000${String(1000 + at)}`;
    const account = accounts[at - firstLinked] ?? '';
    const work = [employer?.name, employer?.code, title, level, stratum, specialty];
    return [name, identity, ...work, phone, admittedIn(year, at), account].map((cell) => cell ?? '');
  });
  return csvBytes([heads, ...rows]);
}

/** Made-up firms as an import file. */
export const intermediariesFile = (year: number): Uint8Array =>
  csvBytes([
    heads,
    ...made.intermediaries.map((name, at) => {
      const code = creditCodeOf(at);
      return [name, code, name, code, '', 'other', 'finance', '绩效评价', `0990-55000${at}0`, admittedIn(year, at), ''];
    }),
  ]);

/** Made-up supervisors as an import file: deputies, advisory members, auditors, discipline inspectors. */
export const supervisorsFile = (year: number): Uint8Array =>
  csvBytes([
    heads,
    ...made.supervisors.map((name, at) => {
      const kind = pick(['人大代表', '政协委员', '审计人员', '纪检监察人员'], at) ?? '';
      const person = [name, cardNumberOf(200 + at), '特约监督员', `HZ-S0${at}`, kind, 'other', 'management', kind];
      return [...person, `1380000${String(1000 + at)}`, admittedIn(year, at), ''];
    }),
  ]);

const heads = [
  'name',
  'identity',
  'employer',
  'employerCode',
  'title',
  'level',
  'stratum',
  'specialty',
  'phone',
  'admittedOn',
  'account',
].map((field) => importHeads[field as keyof typeof importHeads][0]);
