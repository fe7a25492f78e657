/** A short word to the reader at the edge of the page; also spoken politely. */
export interface Notice {
  readonly text: string;
  readonly kind: 'info' | 'good' | 'bad';
  /** Spoken only, not shown. */
  readonly spoken: boolean;
}

class NoticeEvent extends Event {
  readonly notice: Notice;

  constructor(notice: Notice) {
    super('notice');
    this.notice = notice;
  }
}

const board = new EventTarget();

/** Shows a toast, and speaks it. */
export const toast = (text: string, kind: Notice['kind'] = 'good'): void => {
  board.dispatchEvent(new NoticeEvent({ text, kind, spoken: false }));
};

/** Speaks to screen readers politely, showing nothing. */
export const announce = (text: string): void => {
  board.dispatchEvent(new NoticeEvent({ text, kind: 'info', spoken: true }));
};

/** Hears every notice; answers how to stop. The frame's jh-toasts is the one listener. */
export function hearNotices(hear: (notice: Notice) => void): () => void {
  const listener = (event: Event): void => hear((event as NoticeEvent).notice);
  board.addEventListener('notice', listener);
  return () => board.removeEventListener('notice', listener);
}
