import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { toGeoJsonText } from '../../src/export/geojson.ts';
import type { IncidentRow, VisitRow } from '../../src/model/sink.ts';
import { MACHINE_READ } from '../../src/model/machine-read.ts';
import { placeId, type LonLat, type Place } from '../../src/model/place.ts';
import type { Evidence, EvidenceField, Source } from '../../src/model/source.ts';
import { UNDATED, type When } from '../../src/model/when.ts';
import type { Candidate, Where } from '../../src/model/where.ts';
import { finished, incidentRow } from '../dataset/rows.ts';
import type { NamedFile } from './when.ts';

const COURIER = `Rockets hit the airport of Erbil

ERBIL, May 11 - Six rockets hit the airport of Erbil on Sunday night, killing two guards, officials said. A group called the Guardians of the Hill said that it had fired them. <b onclick="alert(1)">This is no markup.</b>

In Samarra, a bomb went off near the market on Monday and wounded at least four people.

Police in Xortoqabad arrested three men on Saturday, and seized a lorry in Basra.

The foreign minister, Omar Said, is to arrive in Baghdad on Wednesday.`;

const POST = `Airport attacked

The airport of Erbil came under rocket fire on Sunday. Two people were killed.`;

const TEXTS = { courier: COURIER, post: POST };

/** Titles of the events, in the order of the queue. */
export const TITLES = {
  bomb: 'Bombing, Samarra',
  arrest: 'Arrests, Xortoqabad',
  again: 'Rocket fire again',
  visit: 'Omar Said',
  rockets: 'Rocket fire, Erbil',
} as const;

const ERBIL: Place = {
  ...{ id: placeId('gn:95446'), name: 'Erbil', kind: 'settlement', point: [44.01193, 36.18333] },
  ...{ radiusMetres: 9000, country: 'IQ', admin1: 'Erbil', population: 0, source: 'gn:95446', spellings: [] },
};

/** Two reports as a program read them, of which nobody has looked at an event yet; a file of our own. */
export function readReports(): NamedFile {
  const builder = createDatasetBuilder();
  builder.addPlace(ERBIL);
  builder.addSource(source('courier', 'Rockets hit the airport of Erbil', 'The Valley Courier'));
  builder.addSource(source('post', 'Airport attacked', 'Hill Post'));
  const erbil = builder.giveWhere(known('Erbil', ERBIL));
  const samarra = builder.giveWhere(open('Samarra', SAMARRAS));
  const nowhere = builder.giveWhere(open('Xortoqabad', []));
  const add = (given: Partial<IncidentRow>): void => {
    builder.addIncident(incidentRow({ note: MACHINE_READ, ...given }));
  };
  add({
    ...{ id: 'courier/rockets', title: TITLES.rockets, kind: 'rocket-or-mortar-fire', where: erbil },
    ...{ when: on('2020-05-10', 'Sunday night'), placeBecause: 'behind the act, in the same clause' },
    actors: [{ role: 'claimed-by', name: 'Guardians of the Hill' }],
    ...{ casualties: killed(2), sources: ['courier'] },
    evidence: [
      words('courier', 'kind', 'rockets hit', 'a verb that tells an act'),
      words('courier', 'where', 'Erbil on Sunday', 'behind the act', 'Erbil'),
      words('courier', 'when', 'Sunday night', 'a day of the week'),
      words('courier', 'actors', 'Guardians of the Hill', 'it says so itself'),
      words('courier', 'casualties', 'killing two guards', 'harm and whom it befell'),
    ],
  });
  add({
    ...{ id: 'courier/bomb', title: TITLES.bomb, kind: 'bombing', where: samarra, confidence: 'medium' },
    ...{ when: on('2020-05-11', 'Monday'), sources: ['courier'], confidenceBecause: 'the place is ambiguous' },
    evidence: [
      words('courier', 'kind', 'a bomb went off', 'a verb that tells an act'),
      words('courier', 'where', 'Samarra', 'before the act, “in” before it'),
      words('courier', 'when', 'Monday', 'a day of the week'),
      words('courier', 'casualties', 'wounded at least four people', 'harm and whom it befell'),
    ],
  });
  add({
    ...{ id: 'courier/arrest', title: TITLES.arrest, kind: 'raid-or-arrest', where: nowhere },
    ...{ when: on('2020-05-09', 'Saturday'), sources: ['courier'] },
    evidence: [
      words('courier', 'kind', 'arrested three men', 'a verb that tells an act'),
      words('courier', 'where', 'Xortoqabad', 'before the act, “in” before it'),
    ],
  });
  add({
    ...{ id: 'post/rockets', title: TITLES.again, kind: 'rocket-or-mortar-fire', where: erbil, confidence: 'low' },
    ...{ when: on('2020-05-10', 'Sunday'), casualties: killed(2), sources: ['post'] },
    evidence: [words('post', 'kind', 'rocket fire', 'a noun that tells an act'), words('post', 'where', 'Erbil', '')],
  });
  builder.addVisit({ ...VISIT, to: builder.giveWhere(known('Baghdad', null)) });
  return { name: 'read.geojson', text: toGeoJsonText(finished(builder)) };
}

const SAMARRAS: readonly Candidate[] = [
  candidate('gn:91597', 'Samarra', [43.87, 34.2], 'Salah al-Din', ['the larger one', 'the report is about Iraq']),
  candidate('pl:samarra-on-the-hill', 'Samarra', [45.2, 32.1], 'Wasit', ['spelt so']),
];

function candidate(id: string, name: string, point: LonLat, admin1: string, because: readonly string[]): Candidate {
  return { place: placeId(id), name, kind: 'settlement', point, country: 'IQ', admin1, score: 1, because };
}

const VISIT: Omit<VisitRow, 'to'> = {
  ...{ id: 'courier/visit', traveller: TITLES.visit, role: 'foreign minister', from: 0 },
  ...{ when: on('2020-05-13', 'Wednesday'), hosts: [], purpose: '', status: 'planned', trip: '', leg: 0 },
  ...{ confidence: 'medium', confidenceBecause: 'a plan', sources: ['courier'], note: MACHINE_READ },
  evidence: [
    words('courier', 'traveller', 'Omar Said', 'a person with a role'),
    words('courier', 'to', 'Baghdad', 'behind “arrive in”'),
    words('courier', 'when', 'Wednesday', 'a plan'),
  ],
};

function source(id: keyof typeof TEXTS, title: string, publisher: string): Source {
  return {
    ...{ id, document: `${id}.txt`, publisher, title, publishedEarliest: '2020-05-11', publishedLatest: '2020-05-11' },
    ...{ publishedText: 'May 11', url: '', sha256: '', note: '', text: TEXTS[id] },
  };
}

/** @param all of which only `said` counts, where that stands more than once */
function words(id: keyof typeof TEXTS, field: EvidenceField, all: string, rule: string, said = all): Evidence {
  const start = TEXTS[id].indexOf(all) + all.indexOf(said);
  return { field, words: said, source: id, start, end: start + said.length, rule };
}

function on(day: string, text: string): When {
  const because = `${text}, counted from the day of the report`;
  return { ...UNDATED, earliest: day, latest: day, precision: 'day', text, because, anchor: '2020-05-11' };
}

function killed(count: number): IncidentRow['casualties'] {
  const none = { min: null, max: null };
  return { killed: { min: count, max: count }, wounded: none, arrested: none, text: '' };
}

function known(text: string, place: Place | null): Where {
  const point: LonLat = place?.point ?? [44.4, 33.3];
  return {
    ...{ text, country: 'IQ', admin1: '', point, precision: 'settlement', radiusMetres: 9000, candidates: [] },
    resolution: place ? { kind: 'resolved', place: place.id } : { kind: 'given' },
    because: place ? ['the only place of that name in Iraq'] : [],
  };
}

function open(text: string, candidates: readonly Candidate[]): Where {
  return {
    ...{
      text,
      country: '',
      admin1: '',
      point: null,
      precision: 'unknown',
      radiusMetres: null,
      because: [],
      candidates,
    },
    resolution: { kind: candidates.length > 0 ? 'ambiguous' : 'unknown' },
  };
}
