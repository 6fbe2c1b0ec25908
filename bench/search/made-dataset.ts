import { dayNumber, formatDay } from '../../src/base/calendar.ts';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { STATUSES } from '../../src/model/incident.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import { placeId, type Place } from '../../src/model/place.ts';
import { PRECISIONS } from '../../src/model/precision.ts';
import type { Where } from '../../src/model/where.ts';

const FIRST_DAY = dayNumber(2014, 1, 1);
const DAYS = 3652;
const TOWNS = 2000;
const PROVINCES = 40;
const GROUPS = 300;
const SOURCES = 5000;

/** Words that the made texts are written with: syllables joined, the same in every run. */
const SYLLABLES = ['ba', 'dar', 'el', 'fi', 'gho', 'hal', 'ka', 'lam', 'mos', 'nur', 'qa', 'ra', 'sin', 'tal', 'za'];
const VERBS = ['attack', 'raid', 'clash', 'strike', 'protest', 'march', 'ambush', 'arrest', 'siege', 'patrol'];
const THINGS = ['convoy', 'checkpoint', 'market', 'base', 'bridge', 'school', 'office', 'road', 'mosque', 'station'];

/**
 * A seeded dataset as tables bring it: kinds, statuses, one or two actors, 2,000 towns with four spellings, sources. Titles repeat; a summary of twelve
 * words is different in every row, or there is none.
 */
export function madeDataset(rows: number, withSummaries: boolean): Dataset {
  const random = mulberry32(4);
  const below = (n: number): number => Math.floor(random() * n);
  const word = (n: number): string =>
    `${SYLLABLES[n % 15] ?? ''}${SYLLABLES[Math.floor(n / 15) % 15] ?? ''}${SYLLABLES[Math.floor(n / 225) % 15] ?? ''}`;
  const builder = createDatasetBuilder();
  const places = Array.from({ length: TOWNS }, (_, town) => townPlace(town, word));
  for (const place of places) builder.addPlace(place);
  const wheres = places.map((place, town) => builder.giveWhere(whereOf(place, town)));
  const summary = (): string =>
    Array.from({ length: 12 }, (_, i) => (i === 5 ? String(below(100_000)) : word(below(3375)))).join(' ');
  for (let row = 0; row < rows; row++) {
    const day = formatDay(FIRST_DAY + below(DAYS));
    const actors = Array.from({ length: 1 + below(2) }, () => ({
      role: 'attacker' as const,
      name: `${word(below(GROUPS) * 11)} brigade`,
    }));
    builder.addIncident({
      ...{ id: `i-${row}`, kind: KIND_IDS[below(KIND_IDS.length)] ?? 'other' },
      title: `${VERBS[below(10)] ?? ''} on a ${THINGS[below(10)] ?? ''} near ${word(below(500))}`,
      summary: withSummaries ? summary() : '',
      when: {
        ...{ earliest: day, latest: day, precision: 'day', lasting: false },
        ...{ text: day, because: '', anchor: '', stated: [] },
      },
      ...{ where: wheres[below(TOWNS)] ?? 0, launch: 0, placeBecause: '', launchBecause: '', actors },
      casualties: { killed: NOBODY, wounded: NOBODY, arrested: NOBODY, text: '' },
      ...{ status: STATUSES[below(STATUSES.length)] ?? 'reported', confidence: 'medium', confidenceBecause: '' },
      ...{ sources: [`s-${below(SOURCES)}`], evidence: [], note: '' },
    });
  }
  const resolve = (): Where => {
    throw new Error('nothing was asked');
  };
  return builder.finish({ title: 'made', attribution: [], packs: [], resolve, getPlace: () => undefined });
}

const NOBODY = { min: null, max: null };

function townPlace(town: number, word: (n: number) => string): Place {
  const name = `${word(town * 7)} ${word(town)}`;
  return {
    ...{ id: placeId(`pl:town-${town}`), name, kind: 'settlement', point: [40 + town / 250, 30 + town / 400] },
    ...{ radiusMetres: 3000, country: 'IQ', admin1: `Province ${town % PROVINCES}`, population: 0, source: 'made' },
    spellings: [`al-${name}`, `${name}a`, word(town * 3), `مدينة ${town}`].map((text) => ({ text, language: null })),
  };
}

function whereOf(place: Place, town: number): Where {
  return {
    ...{ text: place.name, country: 'IQ', admin1: place.admin1, point: place.point, radiusMetres: 3000 },
    ...{ resolution: { kind: 'resolved', place: place.id }, precision: PRECISIONS[town % 5] ?? 'settlement' },
    ...{ because: [], candidates: [] },
  };
}

/** Seeded random numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
