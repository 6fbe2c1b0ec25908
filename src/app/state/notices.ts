/** A message to the person; `lines` carry details such as problems in a file. */
export interface Notice {
  readonly id: number;
  /** `busy` stays until it is dismissed by what it tells of. */
  readonly tone: 'info' | 'error' | 'busy';
  readonly text: string;
  readonly lines: readonly string[];
}
