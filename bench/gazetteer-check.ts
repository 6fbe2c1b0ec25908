import { readFileSync } from 'node:fs';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { items, readPlaceTables, type CuratedRow } from '../gazetteer/build/tables.ts';
import { foldName } from '../src/base/fold.ts';
import { distanceMetres } from '../src/base/sphere.ts';
import { placeId, type Place, type PlaceKind } from '../src/model/place.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { readPack } from '../src/places/read-pack.ts';
import { readReference, type ReferencePlace } from './reference/read-reference.ts';

/** Kinds so wide that two honest points of one place lie up to 40 km apart; all others may differ by 5 km. */
const WIDE: ReadonlySet<PlaceKind> = new Set(['governorate', 'region', 'water', 'mountain', 'oil-field']);
const LIMIT_METRES = { wide: 40_000, other: 5000 } as const;

/** A division's point may stand off its label by this share of its radius; further ones say so in their comment. */
const DIVISION_SHARE = 0.25;

interface Judged {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** The reference row that judged: its id and name; null when none has the id or, in that country, the name and a fitting kind. */
  readonly reference: string | null;
  readonly distanceMetres: number | null;
  /** The distance as a share of the place's own radius. */
  readonly shareOfRadius: number | null;
  readonly by: 'id' | 'name' | 'none';
  /** True when only a second-hand row was there to judge. */
  readonly weak: boolean;
  readonly ok: boolean;
  readonly comment: string;
}

/**
 * Compares every curated coordinate, also those taken from the world layer, with the reference tables in a folder.
 * Exit code 1 when a row is further off than its kind allows and its comment is empty.
 */
export async function run(args: string[]): Promise<void> {
  const [folder] = args;
  if (folder === undefined) throw new Error('expected a folder of reference tables: bench gazetteer-check FOLDER');
  const reference = readReference(folder);
  const [byId, byName] = [indexBy(reference, ({ ids }) => ids), indexBy(reference, ({ names }) => [...names])];
  const gazetteer = openGazetteer([readPack(readFileSync((await ensurePacks()).region))]);
  const rows = readPlaceTables().map((row) => {
    const place = gazetteer.getPlace(placeId(row.cells['id'] ?? ''));
    if (!place) throw new Error(`${row.file} line ${row.line}: the row is not in the pack`);
    return judge(row, place, byId, byName);
  });
  for (const row of rows) print(row);
  const matched = rows.filter((row) => row.by !== 'none');
  const unexplained = rows.filter((row) => !row.ok).map(({ id }) => id);
  print({
    checked: matched.length,
    unmatched: rows.length - matched.length,
    over5km: matched.filter((row) => (row.distanceMetres ?? 0) > LIMIT_METRES.other).length,
    divisionsOff: matched.filter((row) => row.kind === 'governorate' && (row.shareOfRadius ?? 0) > DIVISION_SHARE)
      .length,
    over40km: matched.filter((row) => (row.distanceMetres ?? 0) > LIMIT_METRES.wide).length,
    unexplained,
  });
  if (unexplained.length > 0) process.exitCode = 1;
}

type Index = ReadonlyMap<string, readonly ReferencePlace[]>;

function judge(row: CuratedRow, place: Place, byId: Index, byName: Index): Judged {
  const same = [...new Set([place.id, ...items(row.cells['source'])])].flatMap((id) => byId.get(id) ?? []);
  const named = [...new Set(place.spellings.map(({ text }) => foldName(text)))]
    .flatMap((key) => byName.get(key) ?? [])
    .filter((reference) => reference.country === place.country && reference.kinds.has(place.kind));
  const ranked = [best(same, place, 'id'), best(named, place, 'name')].filter((judge) => judge !== undefined);
  const judge = ranked.find(({ reference }) => !reference.isWeak) ?? ranked[0];
  const comment = row.cells['comment'] ?? '';
  const metres = judge ? Math.round(distanceMetres(place.point, judge.reference.point)) : null;
  const share = metres === null ? null : Math.round((metres / place.radiusMetres) * 100) / 100;
  const limit = WIDE.has(place.kind) ? LIMIT_METRES.wide : LIMIT_METRES.other;
  const isOff = place.kind === 'governorate' && metres !== null && metres > limit && (share ?? 0) > DIVISION_SHARE;
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    reference: judge?.reference.label ?? null,
    distanceMetres: metres,
    shareOfRadius: share,
    by: judge?.by ?? 'none',
    weak: judge?.reference.isWeak ?? false,
    ok: metres === null || metres <= limit || (isOff ? /label|off/.test(comment) : comment !== ''),
    comment,
  };
}

/** The nearest of the better rows: several villages of a country share a name, and only the nearest can be the one meant. */
function best(
  references: readonly ReferencePlace[],
  place: Place,
  by: 'id' | 'name',
): { reference: ReferencePlace; by: 'id' | 'name' } | undefined {
  const strong = references.filter(({ isWeak }) => !isWeak);
  const [nearest] = [...(strong.length > 0 ? strong : references)].sort(
    (a, b) => distanceMetres(a.point, place.point) - distanceMetres(b.point, place.point),
  );
  return nearest && { reference: nearest, by };
}

function indexBy(
  references: readonly ReferencePlace[],
  keysOf: (reference: ReferencePlace) => readonly string[],
): Index {
  const index = new Map<string, ReferencePlace[]>();
  for (const reference of references) {
    for (const key of keysOf(reference)) {
      const list = index.get(key);
      if (list) list.push(reference);
      else index.set(key, [reference]);
    }
  }
  return index;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
