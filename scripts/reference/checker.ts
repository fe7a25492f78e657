export interface CaseResult {
  readonly file: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not supported';
  readonly detail?: string;
}

export type Checker = (file: string, content: unknown) => readonly CaseResult[] | undefined;
