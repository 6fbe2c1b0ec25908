// The one function of papaparse that is used: its published types pull in Node's.
declare module 'papaparse' {
  export interface StepResult {
    readonly data: string[];
    readonly errors: readonly { readonly code: string }[];
    readonly meta: { readonly cursor: number };
  }
  const papaparse: {
    parse(text: string, options: { delimiter: string; newline: string; step: (result: StepResult) => void }): unknown;
  };
  export default papaparse;
}
