/** A message to the person; `lines` carry details such as problems in a file. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly lines: readonly string[];
}
