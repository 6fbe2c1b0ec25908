import type { PlainDocument, PlainElement } from './linkedom.d.ts';

/** The part of Readability that is used: its own types bring a DOM into the core. */
export class Readability {
  constructor(
    document: PlainDocument,
    options: { maxElemsToParse: number; serializer: (node: PlainElement) => PlainElement; charThreshold?: number },
  );
  parse(): {
    readonly title?: string | null;
    readonly content?: PlainElement | null;
    readonly length?: number | null;
  } | null;
}
