import { CONFIDENCES, type Confidence } from '../../model/incident.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import type { CodeBook } from '../../model/mapping.ts';
import { createCellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';

/** How sure a row is, and why. */
export interface ReadConfidence {
  readonly confidence: Confidence;
  readonly because: string;
  /** Index in `CONFIDENCES`. */
  readonly code: number;
  /** The number that the sink has for the reason; null before it was given. */
  shared: number | null;
}

/**
 * The doubts that tables state themselves. UCDP `event_clarity` (GED codebook 23.1): 1 clear enough to tell the event apart, 2 summed up or
 * unclear. GTD `doubtterr` (codebook 2021): 1 doubt that it was terrorism, 0 no doubt, -9 not asked before 1997.
 */
const CODES: Partial<Readonly<Record<CodeBook, Readonly<Record<string, Sure>>>>> = {
  'ucdp-ged': {
    '1': { confidence: 'high', because: 'event_clarity 1: the reports tell the event apart' },
    '2': { confidence: 'low', because: 'event_clarity 2: the reports sum up or are unclear' },
  },
  gtd: {
    '0': { confidence: 'medium', because: 'doubtterr 0: the table states no doubt' },
    '1': { confidence: 'low', because: 'doubtterr 1: the table doubts that it was terrorism' },
  },
};

type Sure = Pick<ReadConfidence, 'confidence' | 'because'>;

function readConfidence({ confidence, because }: Sure): ReadConfidence {
  return { confidence, because, code: CONFIDENCES.indexOf(confidence), shared: null };
}

/** A reader for the column of confidence; a table that has none is taken as `medium`. @param file its name */
export function confidenceReader(layout: Layout, file: string): (row: RawRow) => ReadConfidence {
  const [at] = layout.at('confidence');
  const plain = readConfidence({ confidence: 'medium', because: `As far as ${file} tells.` });
  if (at === undefined) return () => plain;
  const codes = layout.mapping.codes === null ? {} : (CODES[layout.mapping.codes] ?? {});
  const kept = createCellMemo<ReadConfidence>([at]);
  const read = (text: string): ReadConfidence => {
    if (Object.hasOwn(codes, text)) return readConfidence(codes[text] ?? plain);
    const word = CONFIDENCES.find((known) => known === text.toLowerCase());
    return word === undefined ? plain : readConfidence({ ...plain, confidence: word });
  };
  return (row) => kept.get(row) ?? kept.keep(row, read(layout.text(row.cells(), at)));
}
