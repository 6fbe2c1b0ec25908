import type { MappingProposal, TableField, TableFormat } from '../../index.ts';
import { usedColumns } from './edit-mapping.ts';
import type { ImportPreview } from './protocol.ts';

/** Formats whose rows bring their own place, so that the rest of a mapping can do little harm. */
const PLACED: readonly TableFormat[] = ['geojson', 'geojson-lines', 'kml', 'gpx', 'parquet'];

/** A proposal from here on is called sure, see the list of columns. */
export const SURE = 0.8;

/** Uses of columns of which one must be there to say when, and one to say where. */
const TIMES: readonly TableField[] = ['date', 'start', 'end', 'year'];
const PLACES: readonly TableField[] = [
  'place',
  'district',
  'governorate',
  'country',
  'lat',
  'coordinates',
  'from',
  'from-lat',
  'to',
];

/** What only a person can say of a table before it is read. */
export type OpenQuestion = 'shape' | 'date-order' | 'encoding' | 'part' | 'nothing' | 'when' | 'where';

/**
 * What is open about a table: no known shape fits it, its dates fit two orders, its letters were guessed, it is one of several, or nothing
 * was found that says where, or when. A mapping that a person made before answers all but which of several it is.
 */
export function openQuestions(
  { head, proposal }: Pick<ImportPreview, 'head' | 'proposal'>,
  isRemembered = false,
): readonly OpenQuestion[] {
  const { mapping } = proposal;
  const has = (fields: readonly TableField[]): boolean => mapping.columns.some(({ field }) => fields.includes(field));
  const [hasTime, hasPlace] = [has(TIMES), has(PLACES)];
  // Where every column is used there is nothing to choose.
  const hasChoice = usedColumns(mapping).size < head.columns.length;
  const questions: readonly [OpenQuestion, boolean][] = [
    ['part', head.parts.length > 1],
    ['nothing', !isRemembered && !hasTime && !hasPlace],
    ['when', !isRemembered && hasChoice && !hasTime && hasPlace],
    ['where', !isRemembered && hasChoice && hasTime && !hasPlace],
    ['shape', !isRemembered && (hasTime || hasPlace) && !isSure(head.format, proposal)],
    ['date-order', !isRemembered && proposal.isDateOrderOpen],
    ['encoding', !isRemembered && head.isEncodingGuessed],
  ];
  return questions.filter(([, isOpen]) => isOpen).map(([question]) => question);
}

/** A known shape; or features of a map whose properties were all surely told. */
function isSure(format: TableFormat, { mapping, columns }: MappingProposal): boolean {
  return mapping.preset !== null || (PLACED.includes(format) && columns.every(({ confidence }) => confidence >= SURE));
}
