import { items, readActorRows, readCountryTable, type CuratedRow } from './tables.ts';

/** An actor as `actors.json` holds it. */
interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly side: string;
  readonly country: string;
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

const CAPITAL = 'metonym:';

/** The actors as JSON: the rows of `actors.csv`, and a state for each country with its names and the names of its people. */
export function makeActors(): string {
  const rows = readActorRows();
  const states = new Map(rows.filter(isState).map((row) => [row.cells['id'], row]));
  const entries = [
    ...rows.filter((row) => !isState(row)).map(groupEntry),
    ...readCountryTable().map((row) => stateEntry(row, states.get(`state:${row.cells['iso2'] ?? ''}`))),
  ];
  return `${JSON.stringify(entries)}\n`;
}

function isState({ cells }: CuratedRow): boolean {
  return cells['kind'] === 'state';
}

function groupEntry(row: CuratedRow): ActorEntry {
  const { id = '', name = '', kind = '', side = '', country = '' } = row.cells;
  return { id, name, kind, side, country, names: namesOf(row), people: [], capitals: [] };
}

function stateEntry(row: CuratedRow, own: CuratedRow | undefined): ActorEntry {
  const { iso2 = '', name = '' } = row.cells;
  const more = items(own?.cells['en']);
  return {
    id: `state:${iso2}`,
    name,
    kind: 'state',
    side: own?.cells['side'] ?? '',
    country: iso2,
    names: [...new Set([...namesOf(row), ...more.filter((text) => !text.startsWith(CAPITAL))])],
    people: items(row.cells['demonyms']),
    capitals: more.filter((text) => text.startsWith(CAPITAL)).map((text) => text.slice(CAPITAL.length)),
  };
}

/** All spellings of a row, those of other scripts without their language. */
function namesOf({ cells }: CuratedRow): string[] {
  const other = items(cells['other']).map((text) => text.replace(/^[a-z]{2}:/u, ''));
  const all = [cells['name'] ?? '', ...items(cells['en']), ...items(cells['ar']), ...items(cells['ku']), ...other];
  return [...new Set(all.filter((text) => text !== ''))];
}
