import type { Message } from './message.ts';

/** Answers of the working-day calendar. */
export const calendarMessages = {
  'CAL-001': {
    zh: '{year} 年的放假安排尚未收录，不能计算工作日。',
    en: 'The days off of {year} are not on file, so working days cannot be counted.',
    next: {
      zh: '按国务院办公厅的通知补上 core/calendar/{year}.json，或直接填写日期。',
      en: 'Add core/calendar/{year}.json after the notice of the State Council, or enter the date itself.',
    },
    status: 422,
  },
  'CAL-002': {
    zh: '“{date}”不是日期。',
    en: '“{date}” is no date.',
    next: { zh: '按 2026-03-02 的样子填写。', en: 'Write it like 2026-03-02.' },
    status: 400,
  },
  'CAL-003': {
    zh: '工作日数 {count} 不是整数。',
    en: 'The number of working days {count} is not whole.',
    next: { zh: '填写整数。', en: 'Give a whole number.' },
    status: 400,
  },
} as const satisfies Record<string, Message>;
