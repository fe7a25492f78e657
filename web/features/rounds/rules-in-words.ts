import type { RoundRules } from '../../../core/generated/round-rules.ts';
import { say } from '../../i18n/say.ts';
import { seatsText } from '../draws/rule-content.ts';

/** One number of the rules: what it is, its value, and its ground as the rules state it. */
export interface RuleLine {
  readonly name: string;
  readonly value: string;
  readonly ground: string;
}

type PanelRow = RoundRules['panelTable']['rows'][number];

/** Every number of the rules with its ground. */
export function rulesInWords(rules: RoundRules): readonly RuleLine[] {
  return [...drawLines(rules), ...standbyLines(rules), ...rules.panelTable.rows.map(panelLine), ...dispute(rules)];
}

/** The ground of a number: its own pointer, or the nearest one above. */
function groundOf({ citations }: RoundRules, pointer: string): string {
  const found = citations[pointer];
  if (found !== undefined || pointer === '') return found ?? '';
  return groundOf({ citations } as RoundRules, pointer.slice(0, pointer.lastIndexOf('/')));
}

function drawLines(rules: RoundRules): readonly RuleLine[] {
  const { employerCap, maxLoad, poolMultiple, drawableAfterDays, parties } = rules;
  const line = lineOf(rules);
  return [
    line(say('rounds.rules.seats'), seatsText(rules.seats), '/seats'),
    line(say('rounds.rules.employerCap'), String(employerCap), '/employerCap'),
    line(say('rounds.rules.maxLoad'), String(maxLoad), '/maxLoad'),
    line(say('rounds.rules.poolMultiple'), poolMultiple, '/poolMultiple'),
    line(say('rounds.rules.drawableAfterDays'), String(drawableAfterDays), '/drawableAfterDays'),
    line(say('rounds.rules.parties'), say('rounds.rules.parties.value', parties), '/parties'),
    { name: say('rounds.rules.blindness'), value: say(`rounds.rules.blindness.${rules.blindness}`), ground: '' },
  ];
}

function standbyLines(rules: RoundRules): readonly RuleLine[] {
  const { standby, reminders, custody } = rules;
  const line = lineOf(rules);
  const hours = (count: number): string => say('rounds.rules.hours', { hours: count });
  return [
    line(say('rounds.rules.perStratum'), String(standby.perStratum), '/standby/perStratum'),
    line(say('rounds.rules.answerHours'), hours(standby.answerHours), '/standby/answerHours'),
    line(say('rounds.rules.freshHours'), hours(standby.freshHours), '/standby/freshHours'),
    line(say('rounds.rules.reminders'), reminders.map(hours).join(say('frame.list')), '/reminders'),
    line(say('rounds.rules.passphrase'), String(custody.passphraseLength), '/custody/passphraseLength'),
    line(say('rounds.rules.kdf'), String(custody.scryptLog2N), '/custody/scryptLog2N'),
  ];
}

const lineOf =
  (rules: RoundRules) =>
  (name: string, value: string, pointer: string): RuleLine => ({ name, value, ground: groundOf(rules, pointer) });

function panelLine(row: PanelRow): RuleLine {
  const seats = { seats: row.fromSeats };
  const name =
    row.onlyWithMoneyAtStake === true ? say('rounds.rules.panel.money', seats) : say('rounds.rules.panel', seats);
  const method = methodText(row.method);
  const value = row.mandatoryReview === true ? say('rounds.rules.review', { method }) : method;
  return { name, value, ground: row.citation };
}

function methodText(method: PanelRow['method']): string {
  switch (method.kind) {
    case 'trimmed':
      return say('rounds.rules.method.trimmed', { count: method.dropEachSide });
    case 'trimmedShare':
      return say('rounds.rules.method.trimmedShare', { share: method.shareEachSide });
    default:
      return say(`rounds.rules.method.${method.kind}`);
  }
}

function dispute({ arbitration }: RoundRules): readonly RuleLine[] {
  const { sigma, ranges, experts, citation } = arbitration;
  return [
    { name: say('rounds.rules.sigma'), value: sigma, ground: citation },
    ...ranges.map(({ seats, look, arbitrate }) => ({
      name: say('rounds.rules.range', { seats }),
      value: say('rounds.rules.range.value', { look, arbitrate }),
      ground: citation,
    })),
    { name: say('rounds.rules.arbiters'), value: String(experts), ground: citation },
  ];
}
