import type { DrawFile } from './draw-file.ts';
import {
  dictionary,
  exactly,
  hex32,
  hex64,
  isObject,
  list,
  object,
  text,
  time,
  whole,
  yesOrNo,
  type FormCheck,
} from './form.ts';
import type { Refusal } from '../refusal.ts';

/** Rows a draw may have: the counter that orders them has two bytes. */
export const mostRows = 65_536;

const count = whole(0, mostRows);
const atLeastOne = whole(1, mostRows);
const anyWhole = whole(0, Number.MAX_SAFE_INTEGER);

const project = object({ code: text, seats: dictionary(count), employerCap: atLeastOne });
const poolRow = object({ n: atLeastOne, id: text, stratum: text, employer: text, digest: hex32 }, { held: count });
const ineligibility = object({ project: text, n: atLeastOne, reason: text });
const party = object({ name: text, organisation: text, outside: yesOrNo, publicKey: hex32 });
const fallback = object({ name: text, issue: text, at: time, noticeBy: time });
const waiver = object({ waiver: object({ reason: text, by: text, signature: hex64 }) });
const registerCount = object({ active: anyWhole, suspended: anyWhole, excluded: anyWhole });

/** The one form a public source may have. */
export const publicSourceForm: FormCheck = (value, at) => {
  if (isObject(value) && Object.hasOwn(value, 'waiver')) return waiver(value, at);
  return issueForm(value, at);
};

const issueForm = object(
  { source: text, issue: text, at: time, field: text, count: whole(1, 64), range: rangeForm, integers: exactly(true) },
  { fallback },
);

function rangeForm(value: unknown, at: string): readonly Refusal[] {
  const found = list(anyWhole, 2)(value, at);
  if (found.length > 0) return found;
  const [least, most] = Array.isArray(value) ? value : [];
  const ascending = Array.isArray(value) && value.length === 2 && Number(least) < Number(most);
  return ascending ? [] : [{ code: 'DRAW-024', at }];
}

const drawFile = object(
  {
    v: exactly('EPD-2'),
    draw: text,
    round: text,
    roundHash: hex32,
    previousDraw: hex32,
    projects: list(project, 1),
    maxLoad: atLeastOne,
    pool: list(poolRow, 1),
    ineligible: list(ineligibility),
    parties: list(party, 1),
    publicSource: publicSourceForm,
    deadlines: object({ commitBy: time, revealBy: time, openBy: time }),
    // Fewer than three cannot watch each other: EPD-1, taken over by EPD-2.
    rule: object({ minimumParties: whole(3, mostRows), poolPerSeat: whole(1, mostRows) }),
  },
  {
    register: object({ root: hex32, counts: dictionary(registerCount) }),
    secondApprover: object({ name: text, ground: text }),
  },
);

/** What keeps an unknown value from being read as a production draw file: members, kinds, bounds. */
export function formDefectsOf(value: unknown): readonly Refusal[] {
  return drawFile(value, '');
}

/** Whether an unknown value has the form of a production draw file; its content is checked by draw-file-check.ts. */
export function isDrawFile(value: unknown): value is DrawFile {
  return formDefectsOf(value).length === 0;
}
