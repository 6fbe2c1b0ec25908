import { textPacker } from '../../src/base/packed-texts.ts';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { TIME_FLAGS } from '../../src/model/dataset.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import { placeId, type Place } from '../../src/model/place.ts';
import type { IncidentRow } from '../../src/model/sink.ts';
import type { Events } from './events.ts';
import type { Towns } from './towns.ts';

/** Up to so many incidents have an id of their own each; more share one, so that texts do not fill the memory. */
const MOST_IDS = 1_000_000;

/**
 * The events as the app holds them. One row a town and kind goes through the builder; the columns are then made as long as there are events, by the row of
 * the same town and kind, and given the time of each.
 */
export function makeDataset(events: Events, towns: Towns): Dataset {
  const sample = sampleOf(towns);
  const count = events.start.length;
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = (events.town[row] ?? 0) * KIND_IDS.length + (events.kind[row] ?? 0);
  const incidents: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(sample.incidents)) {
    if (name !== 'start' && name !== 'end') incidents[name] = spread(column, rows);
  }
  const timeFlags = events.lasting.map((lasting) => (lasting === 1 ? TIME_FLAGS.lasting : 0));
  const { from } = sample.packed;
  const ids = textPacker();
  const id = new Uint32Array(count).fill(from);
  if (count > MOST_IDS) ids.append('i-0');
  else for (let row = 0; row < count; row++) id[row] = from + (ids.append(`i-${row}`) ?? 0);
  const { start, end } = events;
  Object.assign(incidents, { start, end, timeFlags, id });
  return { ...sample, packed: { ...ids.finish(), from }, incidents: incidents as unknown as Dataset['incidents'] };
}

/** A column with the cell of `rows[i]` at `i`. */
function spread(column: Dataset['incidents'][keyof Dataset['incidents']], rows: Uint32Array): typeof column {
  const cells = new (column.constructor as new (length: number) => typeof column)(rows.length);
  for (let i = 0; i < rows.length; i++) cells[i] = column[rows[i] ?? 0] ?? 0;
  return cells;
}

function sampleOf(towns: Towns): Dataset {
  const places = Array.from(towns.lon, (_, town) => placeOfTown(towns, town));
  const builder = createDatasetBuilder();
  for (const place of places) {
    const { name, country, id, point } = place;
    const where = builder.giveWhere({
      ...{ text: name, country, admin1: '', resolution: { kind: 'resolved', place: id }, point },
      ...{ precision: 'settlement', radiusMetres: 3000, because: ['made up'], candidates: [] },
    });
    KIND_IDS.forEach((kind) => {
      builder.addIncident(incident(kind, where));
    });
  }
  const known = new Map(places.map((place) => [place.id, place]));
  return builder.finish({
    title: 'Bench',
    resolve: () => {
      throw new Error('scrub: no place is asked for');
    },
    getPlace: (id) => known.get(id),
    attribution: [],
    packs: [],
  });
}

function placeOfTown({ lon, lat }: Towns, town: number): Place {
  return {
    id: placeId(`pl:town-${town}`),
    name: `Town ${town}`,
    kind: 'settlement',
    point: [lon[town] ?? 0, lat[town] ?? 0],
    radiusMetres: 3000,
    country: 'IQ',
    admin1: '',
    population: Math.round(8_000_000 / (town + 6)),
    source: 'bench',
    spellings: [],
  };
}

function incident(kind: IncidentRow['kind'], where: number): IncidentRow {
  const unknown = { min: null, max: null };
  return {
    id: `${kind}-${where}`,
    kind,
    title: `Report of ${kind}`,
    summary: '',
    when: {
      ...{ earliest: '2014-01-01', latest: '2014-01-01', precision: 'day', lasting: false, text: '' },
      ...{ because: '', anchor: '', stated: [] },
    },
    ...{ where, launch: 0, placeBecause: '', launchBecause: '' },
    actors: [],
    casualties: { killed: unknown, wounded: unknown, arrested: unknown, text: '' },
    ...{ status: 'reported', confidence: 'medium', confidenceBecause: '' },
    ...{ sources: [], evidence: [], note: '' },
  };
}
