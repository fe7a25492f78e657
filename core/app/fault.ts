/** A fault of the house (not a refusal): carries a code of a catalogue, never text or values for people. */
export class Fault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Fault';
    this.code = code;
    this.params = params;
  }
}
