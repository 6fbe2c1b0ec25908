import { splitList } from '../../base/cell-list.ts';
import type { GivenPlace, GivenSpelling } from '../../model/given-place.ts';
import type { PlaceKind } from '../../model/place.ts';
import type { Field } from './columns.ts';
import { shown, type Faults } from './faults.ts';
import { kindOfWord } from './kind-words.ts';
import { placetypeKind } from './wof-kinds.ts';

/** Everything of a place but where it lies. */
export type PlaceFields = Omit<GivenPlace, 'point' | 'polygon'>;

/** Longer names are no names. */
const LONGEST_NAME = 300;

/** Reads the fields of a row or feature, given as texts; undefined, with the fault noted, when it cannot be a place. */
export function readFields(
  cell: (field: Field) => string,
  languages: readonly `name:${string}`[],
  line: number,
  faults: Faults,
  raw = '',
): PlaceFields | undefined {
  const spellings = spellingsOf(cell, languages);
  const name = spellings[0]?.text ?? '';
  const isNamed = name !== '' && name.length <= LONGEST_NAME;
  if (!isNamed) {
    const found = name === '' ? 'nothing' : `${name.length} letters`;
    faults.add('value-missing', line, 'name', `expected a name, found ${found}; give it one or take the row out`, raw);
  }
  const population = count(cell('population'), 'population', line, faults, raw);
  const radius = count(cell('radius'), 'radius', line, faults, raw);
  if (!isNamed || population === undefined || radius === undefined) return undefined;
  const ids = idsOf(cell);
  return {
    id: ids[0] ?? '',
    sameAs: ids.slice(1),
    line,
    kind: kindOf(cell, ids, line, faults),
    radiusMetres: radius === 0 ? null : radius,
    country: cell('country').trim(),
    admin1: cell('admin1').trim(),
    within: '',
    population,
    isFormer: false,
    spellings,
  };
}

function spellingsOf(cell: (field: Field) => string, languages: readonly `name:${string}`[]): GivenSpelling[] {
  const main = { text: cell('name'), language: '', isVariant: false };
  const named = languages.map((field) => ({ text: cell(field), language: field.slice(5), isVariant: false }));
  const others = splitList(cell('alternates').replaceAll(';', '|')).map((text) => ({
    text,
    language: '',
    isVariant: true,
  }));
  const seen = new Set<string>();
  return [main, ...named, ...others].flatMap((spelling) => {
    const text = spelling.text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [{ ...spelling, text }];
  });
}

/** `gn:` and `wof:` ids before the row's own. */
function idsOf(cell: (field: Field) => string): string[] {
  const numbered = (['gn', 'wof'] as const).flatMap((field) => {
    const number = cell(field).trim();
    return /^[1-9]\d{0,14}$/.test(number) ? [`${field}:${number}`] : [];
  });
  const own = cell('id').trim();
  return own === '' ? numbered : [...numbered, own];
}

function kindOf(cell: (field: Field) => string, ids: readonly string[], line: number, faults: Faults): PlaceKind {
  const word = cell('kind');
  if (word.trim() === '') return 'settlement';
  // A record of Who's On First says region for a governorate.
  const isRecord = ids.some((id) => id.startsWith('wof:'));
  const kind = (isRecord ? placetypeKind(word.trim(), cell('name')) : undefined) ?? kindOfWord(word);
  if (kind) return kind;
  faults.warn(
    'value-unknown',
    line,
    'kind',
    `the kind ${shown(word)} is not known, the place is taken for a settlement; see the kinds of place in the data dictionary`,
  );
  return 'settlement';
}

/** A whole number, 0 for an empty cell; undefined, with the fault noted, for anything else. Thousands may be set apart. */
function count(cell: string, column: string, line: number, faults: Faults, raw: string): number | undefined {
  const text = cell.trim().replace(/^(\d{1,3})((?:[,\s]\d{3})+)$/, (all) => all.replace(/[,\s]/g, ''));
  if (text === '') return 0;
  const number = /^\d+(?:\.\d*)?$/.test(text) ? Math.round(Number(text)) : NaN;
  if (number <= 4_000_000_000) return number;
  faults.add('number-unreadable', line, column, `expected a number of 0 or more, found ${shown(cell)}`, raw);
  return undefined;
}
