/** A notice to one account, by catalogue id; channels (in-app, printed, CSV, phone list, SMTP) take it from there. */
export interface Outbox {
  send(notice: {
    readonly to: string;
    /** Id of a text in core/catalogue/notices.ts. */
    readonly text: string;
    readonly params?: Readonly<Record<string, string | number>>;
    /** Page of the web app it leads to, for example `#/tasks/T01`. */
    readonly link?: string;
  }): Promise<void>;
}
