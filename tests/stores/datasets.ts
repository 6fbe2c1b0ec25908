import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { UNDATED } from '../../src/model/when.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Decision } from '../../src/model/decision.ts';
import { placeId, type Place } from '../../src/model/place.ts';

/** A small dataset of made-up protests. */
export function plainDataset(incidents: number, title = 'Made up'): Dataset {
  const builder = createDatasetBuilder();
  for (let i = 0; i < incidents; i++) {
    const where = builder.giveWhere({
      text: `Town ${i % 5}`,
      country: 'IQ',
      admin1: '',
      resolution: { kind: 'given' },
      point: [44 + (i % 5), 33],
      precision: 'settlement',
      radiusMetres: 5000,
      because: ['given'],
      candidates: [],
    });
    builder.addIncident({
      id: `i-${i}`,
      kind: 'protest',
      title: `Protest ${i}`,
      summary: `Somebody protested, ${i}`,
      when: UNDATED,
      where,
      launch: 0,
      placeBecause: '',
      launchBecause: '',
      actors: [{ role: 'participant', name: `Group ${i % 3}` }],
      casualties: {
        killed: { min: null, max: null },
        wounded: { min: i, max: i },
        arrested: { min: null, max: null },
        text: '',
      },
      status: 'reported',
      confidence: 'low',
      confidenceBecause: '',
      sources: [],
      evidence: [],
      note: '',
    });
  }
  return builder.finish({
    title,
    resolve: () => {
      throw new Error('nothing is asked');
    },
    getPlace: () => undefined,
    attribution: [],
    packs: [],
  });
}

/** A decision that takes an event away. */
export function notAnEvent(event: string): Decision {
  return { kind: 'not-an-event', event, by: 'A. Nalyst', on: '2026-11-21', why: 'a rehearsal' };
}

/** A made-up town. */
export function town(name: string): Place {
  const id = placeId(`pl:${name.toLowerCase()}`);
  const spellings = [{ text: name, language: 'en' }];
  return {
    id,
    name,
    kind: 'settlement',
    point: [44, 33],
    radiusMetres: 2000,
    country: 'IQ',
    admin1: '',
    population: 1,
    source: 'own',
    spellings,
  };
}
