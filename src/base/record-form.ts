/** How records of a delimited text are written. */
export interface RecordForm {
  /** One letter. */
  readonly delimiter: string;
  /** False where `"` is a letter as any other. */
  readonly hasQuotes: boolean;
  /** What ends a record: `\n` takes `\r\n` as well. */
  readonly newline: '\n' | '\r';
}
