import { readdirSync, readFileSync } from 'node:fs';
import { readTable } from '../gazetteer/build/csv.ts';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { foldName } from '../src/base/fold.ts';
import { distanceMetres } from '../src/base/sphere.ts';
import type { LonLat } from '../src/model/place.ts';
import { lookups } from '../src/places/lookup.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { postingsOf } from '../src/places/pack-places.ts';
import { readPack, type Pack } from '../src/places/read-pack.ts';
import { countryNamed } from '../src/places/gates.ts';

/**
 * Reads gold files (CSV with `name` or `text`, `iso2` or `country`, `adm_1` or `province`, `name_stripped` for the plain look-up, `lat`, `lon`, and `rows`, the weight) and
 * prints, for each, how many rows are placed and how many rightly: by the resolver, by the resolver that is told the district (`adm_2`) too, and by a plain look-up that takes the most populous
 * place of that spelling in the country asked for, on the same packs. `--show` lists what the resolver placed wrongly or not at all;
 * `--packs DIR` takes the packs of that folder too.
 */
export async function run(args: string[]): Promise<void> {
  const packsAt = args.indexOf('--packs');
  const folder = packsAt < 0 ? undefined : args[packsAt + 1];
  const files = args.filter((arg, i) => !arg.startsWith('--') && (packsAt < 0 || i !== packsAt + 1));
  if (files.length === 0) {
    process.stderr.write('bench placenames: expected GOLD.csv files as arguments, came none\n');
    process.exitCode = 2;
    return;
  }
  const built = await ensurePacks();
  const users =
    folder === undefined
      ? []
      : readdirSync(folder)
          .filter((name) => name.endsWith('.pack'))
          .sort();
  const paths = [built.region, built.world, ...users.map((name) => `${folder ?? ''}/${name}`)];
  const packs = paths.map((path) => readPack(readFileSync(path)));
  const gazetteer = openGazetteer(packs);
  for (const file of files) {
    const gold = readGold(file);
    const start = performance.now();
    const ours = gold.map(({ name, country, admin1 }) => gazetteer.resolve({ name, country, admin1, near: null }));
    const seconds = (performance.now() - start) / 1000;
    const closer = gold.map(({ name, country, admin1, admin2 }) =>
      gazetteer.resolve({ name, country, admin1, admin2, near: null }),
    );
    const plain = gold.map((row) => mostPopulous(row, packs));
    const about = { bench: 'placenames', file: file.slice(file.lastIndexOf('/') + 1) };
    print({
      ...about,
      by: 'resolver',
      ...score(
        gold,
        ours.map(({ point }) => point),
      ),
      seconds: fixed(seconds, 2),
    });
    if (gold.some(({ admin2 }) => admin2 !== '')) {
      const points = closer.map(({ point }) => point);
      print({ ...about, by: 'resolver with adm_2', ...score(gold, points) });
    }
    print({ ...about, by: 'most populous', ...score(gold, plain) });
    if (!args.includes('--show')) continue;
    gold.forEach((row, i) => {
      const point = ours[i]?.point ?? null;
      const km = point ? Math.round(distanceMetres(point, row.point) / 1000) : null;
      if (km === null || km > 25) print({ ...row, km, status: ours[i]?.resolution, because: ours[i]?.because[0] });
    });
  }
}

interface GoldRow {
  readonly name: string;
  /** The name without type words, which a plain look-up needs. */
  readonly bare: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly point: LonLat;
  readonly weight: number;
}

function readGold(file: string): GoldRow[] {
  return readTable(readFileSync(file, 'utf8'), file).map(({ cells: row }) => ({
    name: row['name'] ?? row['text'] ?? '',
    bare: row['name_stripped'] || row['name'] || row['text'] || '',
    country: row['iso2'] || row['country'] || '',
    admin1: row['adm_1'] || row['province'] || '',
    admin2: row['adm_2'] || '',
    point: [Number(row['lon']), Number(row['lat'])],
    weight: Number(row['rows']) || 1,
  }));
}

/** The most populous place that has the words as a spelling and lies in the country asked for. */
function mostPopulous(row: GoldRow, packs: readonly Pack[]): LonLat | null {
  const key = foldName(row.bare);
  const country = countryNamed(row.country, lookups(packs)())?.country;
  const found = packs
    .flatMap((pack) => (key === '' ? [] : postingsOf(pack, key)))
    .map(({ place }) => place)
    .filter((place) => country === undefined || place.country === country)
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  return found[0]?.point ?? null;
}

function score(gold: readonly GoldRow[], points: readonly (LonLat | null)[]): Record<string, number> {
  const sums = { rows: 0, placed: 0, within5: 0, within10: 0, within25: 0, within161: 0 };
  let namesPlaced = 0;
  gold.forEach(({ point, weight }, i) => {
    sums.rows += weight;
    const ours = points[i];
    if (!ours) return;
    namesPlaced++;
    sums.placed += weight;
    const km = distanceMetres(ours, point) / 1000;
    if (km <= 5) sums.within5 += weight;
    if (km <= 10) sums.within10 += weight;
    if (km <= 25) sums.within25 += weight;
    if (km <= 161) sums.within161 += weight;
  });
  const share = (part: number, whole: number): number => fixed(part / (whole || 1), 4);
  return {
    names: gold.length,
    namesPlaced,
    rows: sums.rows,
    placed: share(sums.placed, sums.rows),
    within5: share(sums.within5, sums.rows),
    within10: share(sums.within10, sums.rows),
    within25: share(sums.within25, sums.rows),
    within161: share(sums.within161, sums.rows),
    within25OfPlaced: share(sums.within25, sums.placed),
  };
}

function fixed(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
