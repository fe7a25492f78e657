/** When things are due in the story, Chinese time; it begins on the morning of 2 March 2026. */
export const moments = {
  declareBy: '2026-03-03T09:00:00+08:00',
  afterDeclaring: '2026-03-03T09:30:00+08:00',
  commitBy: '2026-03-03T12:00:00+08:00',
  revealBy: '2026-03-03T15:00:00+08:00',
  openBy: '2026-03-03T18:00:00+08:00',
  lottery: '2026-03-03T21:15:00+08:00',
  afterLottery: '2026-03-03T21:20:00+08:00',
  acceptBy: '2026-03-06T18:00:00+08:00',
  softAt: '2026-03-11T18:00:00+08:00',
  closeAt: '2026-03-13T18:00:00+08:00',
  afterClosing: '2026-03-14T09:00:00+08:00',
  replyBy: '2026-03-24T18:00:00+08:00',
} as const;

/** A moment as people type it into a field: `2026-03-03 12:00`. */
export const typed = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

const at = (name: keyof typeof moments): number => Date.parse(moments[name]);

/** The deadlines of the round, epoch milliseconds. */
export const instants = {
  declareBy: at('declareBy'),
  acceptBy: at('acceptBy'),
  softAt: at('softAt'),
  closeAt: at('closeAt'),
};
