import { DATE_ORDERS, KIND_IDS, KINDS, PRESETS, type Mapping, type TableChoice } from '../../index.ts';
import { importWords } from '../words/import-en.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { ImportAsk, ImportPreview } from './protocol.ts';

const words = importWords.dialog;

/** Letters of files that are met most; what a file was read with is among them. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256', 'windows-1254', 'windows-1251'];

/** Something that counts for a whole table, with what can be chosen. */
export interface TableOption {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** True where only a person can say. */
  readonly isOpen: boolean;
  /** True for what is chosen seldom. */
  readonly isRare: boolean;
  /** What is asked of the worker when this is chosen. */
  readonly choose: (value: string) => Partial<ImportAsk>;
}

/** What can be chosen for a table; what its format leaves no choice in is left out. */
export function tableOptions(
  ask: ImportAsk,
  { head, proposal }: Pick<ImportPreview, 'head' | 'proposal'>,
  questions: readonly OpenQuestion[],
): readonly TableOption[] {
  const mapping = ask.mapping ?? proposal.mapping;
  const map = (news: Partial<Mapping>): Partial<ImportAsk> => ({ mapping: { ...mapping, ...news } });
  // Another sheet or other letters may have other columns: what they are for is proposed anew.
  const open = (news: TableChoice): Partial<ImportAsk> => ({ choice: { ...ask.choice, ...news }, mapping: null });
  const all: readonly (false | TableOption)[] = [
    head.parts.length > 1 && {
      label: words.part,
      value: chosenPart(ask, head),
      options: head.parts.map((part) => [part, part]),
      isOpen: questions.includes('part'),
      isRare: false,
      choose: (part) => open({ part }),
    },
    {
      label: words.dateOrder,
      value: mapping.dateOrder ?? '',
      options: [
        ...(mapping.dateOrder === null ? [['', words.noDateOrder] as const] : []),
        ...DATE_ORDERS.map((one) => [one, words.dateOrders[one]] as const),
      ],
      isOpen: questions.includes('date-order'),
      isRare: false,
      choose: (order) => map({ dateOrder: DATE_ORDERS.find((one) => one === order) ?? null }),
    },
    {
      label: words.shape,
      value: ask.as === 'auto' ? (mapping.preset ?? 'auto') : ask.as,
      options: [['auto', words.ownShape], ...PRESETS.map((one) => [one, words.shapes[one] ?? one] as const)],
      isOpen: false,
      isRare: false,
      choose: (shape) => ({ as: PRESETS.find((one) => one === shape) ?? 'auto', mapping: null }),
    },
    {
      label: words.kind,
      value: mapping.kind,
      options: KIND_IDS.map((kind) => [kind, KINDS[kind].label] as const),
      isOpen: false,
      isRare: true,
      choose: (text) => map({ kind: KIND_IDS.find((kind) => kind === text) ?? 'other' }),
    },
    {
      label: words.decimal,
      value: mapping.decimal,
      options: [
        ['.', words.decimals['.']],
        [',', words.decimals[',']],
      ],
      isOpen: false,
      isRare: true,
      choose: (decimal) => map({ decimal: decimal === ',' ? ',' : '.' }),
    },
    mapping.columns.some(({ field }) => field === 'coordinates') && {
      label: words.pairOrder,
      value: mapping.pairOrder ?? 'lat-lon',
      options: Object.entries(words.pairOrders),
      isOpen: false,
      isRare: true,
      choose: (order) => map({ pairOrder: order === 'lon-lat' ? 'lon-lat' : 'lat-lon' }),
    },
    head.encoding !== '' && {
      label: words.encoding,
      value: head.encoding,
      options: [...new Set([head.encoding, ...ENCODINGS])].map((one) => [
        one,
        one === head.encoding && head.isEncodingGuessed ? words.encodingGuessed(one) : one,
      ]),
      isOpen: questions.includes('encoding'),
      isRare: true,
      choose: (encoding) => open({ encoding }),
    },
    head.delimiter !== '' && {
      label: words.delimiter,
      value: head.delimiter,
      options: Object.entries(words.delimiters),
      isOpen: false,
      isRare: true,
      choose: (delimiter) => open({ delimiter }),
    },
    (head.format === 'csv' || head.format === 'xlsx') && {
      label: words.header,
      value: head.hasHeader ? 'yes' : 'no',
      options: [
        ['yes', words.headers.yes],
        ['no', words.headers.no],
      ],
      isOpen: false,
      isRare: true,
      choose: (answer) => open({ hasHeader: answer === 'yes' }),
    },
  ];
  return all.filter((one) => one !== false);
}

/** The part that is read: the one that was chosen, else the one that the table's name ends with. */
function chosenPart({ choice }: ImportAsk, { name, parts }: ImportPreview['head']): string {
  return choice.part ?? parts.find((part) => name.endsWith(part)) ?? parts[0] ?? '';
}
