/** A text in both languages of the product; Chinese is the first, English is complete. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One catalogue entry: what is said, what the reader does next, and the HTTP status when it is a refusal. `{name}` marks a parameter. */
export interface Message extends Text {
  readonly next?: Text;
  readonly status?: number;
}
