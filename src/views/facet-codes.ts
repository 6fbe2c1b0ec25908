import { rowsOf, type Bitmap } from '../base/bitmap.ts';
import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { STATUSES } from '../model/incident.ts';
import { KIND_IDS } from '../model/kinds.ts';
import { machineReadRows } from '../model/machine-read-rows.ts';
import { PRECISIONS } from '../model/precision.ts';
import { incidentCount, textAt, visitCount } from '../model/read-dataset.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import type { CodeTable, FacetRows } from './facet-rows.ts';
import { type Facet, governorateKey, REVIEWS, VISIT_KIND } from './facets.ts';

/** The values of a facet as codes, so that no row needs a string. */
export interface FacetCodes {
  /** The values by code; code 0 is none. */
  readonly values: readonly string[];
  readonly incidents: FacetRows;
  readonly visits: FacetRows;
}

/** Makes the codes of a facet. Incidents are read from the dataset's own columns; visits, which have several numbers each, get a list of their own. */
export function facetCodes(dataset: Dataset, facet: Facet): FacetCodes {
  switch (facet) {
    case 'kinds':
      return kindCodes(dataset);
    case 'actors':
      return actorCodes(dataset);
    case 'governorates':
      return whereCodes(dataset, governorates(dataset));
    case 'precisions':
      return whereCodes(dataset, precisions(dataset));
    case 'statuses':
      return statusCodes(dataset);
    case 'reviews':
      return reviewCodes(dataset);
    case 'sources':
      return sourceCodes(dataset);
  }
}

/** Values with their codes as they are met; 0 is kept for none. */
interface Coded {
  readonly values: readonly string[];
  readonly codeOf: CodeTable;
}

function kindCodes(dataset: Dataset): FacetCodes {
  const visits = visitCount(dataset);
  return {
    values: ['', ...KIND_IDS, VISIT_KIND],
    incidents: oneEach(
      dataset.incidents.kind,
      Uint8Array.from(KIND_IDS, (_, kind) => kind + 1),
    ),
    visits: oneEach(new Uint8Array(visits), Uint8Array.of(KIND_IDS.length + 1)),
  };
}

/** A visit made or under way counts as reported. */
function statusCodes(dataset: Dataset): FacetCodes {
  const ofVisit = VISIT_STATUSES.map((status) => (status === 'planned' ? 'planned' : 'reported'));
  return {
    values: ['', ...STATUSES],
    incidents: oneEach(
      dataset.incidents.status,
      Uint8Array.from(STATUSES, (_, status) => status + 1),
    ),
    visits: oneEach(
      dataset.visits.status,
      Uint8Array.from(ofVisit, (status) => STATUSES.indexOf(status) + 1),
    ),
  };
}

function reviewCodes(dataset: Dataset): FacetCodes {
  const unread = machineReadRows(dataset);
  const codeOf = Uint8Array.of(REVIEWS.indexOf('reviewed') + 1, REVIEWS.indexOf('machine-read') + 1);
  const numbers = (rows: number, marked: Bitmap): Uint8Array => {
    const made = new Uint8Array(rows);
    for (const row of rowsOf(marked)) made[row] = 1;
    return made;
  };
  return {
    values: ['', ...REVIEWS],
    incidents: oneEach(numbers(incidentCount(dataset), unread.incidents), codeOf),
    visits: oneEach(numbers(visitCount(dataset), unread.visits), codeOf),
  };
}

function actorCodes(dataset: Dataset): FacetCodes {
  const { incidents, visits, actors, hosts } = dataset;
  const people = lists(visitCount(dataset), (row) => [
    visits.traveller[row] ?? 0,
    ...hosts.ref.subarray(row === 0 ? 0 : visits.hostsEnd[row - 1], visits.hostsEnd[row]),
  ]);
  const { values, codeOf } = coded([actors.name, people.numbers], (number) => textAt(dataset, number));
  return {
    values,
    incidents: { rows: incidentCount(dataset), numbers: actors.name, ends: incidents.actorsEnd, codeOf },
    visits: { ...people, codeOf },
  };
}

function sourceCodes(dataset: Dataset): FacetCodes {
  const { incidents, visits, incidentSources, visitSources } = dataset;
  const { values, codeOf } = coded(
    [incidentSources.ref, visitSources.ref],
    (number) => dataset.sources[number]?.id ?? '',
  );
  return {
    values,
    incidents: { rows: incidentCount(dataset), numbers: incidentSources.ref, ends: incidents.sourcesEnd, codeOf },
    visits: { rows: visitCount(dataset), numbers: visitSources.ref, ends: visits.sourcesEnd, codeOf },
  };
}

/** Either end of a visit counts; one without a place is left out, unless both are. Where an incident was fired from does not count. */
function whereCodes(dataset: Dataset, { values, codeOf }: Coded): FacetCodes {
  const { from, to } = dataset.visits;
  const ends = lists(visitCount(dataset), (row) => {
    const named = [from[row] ?? 0, to[row] ?? 0].filter((where) => where !== 0);
    return named.length === 0 ? [0] : named;
  });
  return { values, incidents: oneEach(dataset.incidents.where, codeOf), visits: { ...ends, codeOf } };
}

function governorates(dataset: Dataset): Coded {
  const codes = new Map<string, number>([['', 0]]);
  const ofPlace = dataset.places.map(({ country, admin1 }) => codeIn(codes, governorateKey(country, admin1)));
  const codeOf = codeTable(dataset.wheres.place.length, codes.size);
  dataset.wheres.place.forEach((place, where) => {
    codeOf[where] = place === 0 ? 0 : (ofPlace[place - 1] ?? 0);
  });
  return { values: [...codes.keys()], codeOf };
}

function precisions(dataset: Dataset): Coded {
  const codeOf = Uint8Array.from(dataset.wheres.precision, (precision) => precision + 1);
  codeOf[0] = PRECISIONS.indexOf('unknown') + 1;
  return { values: ['', ...PRECISIONS], codeOf };
}

/** Codes of the numbers that stand in the columns; numbers of one text have one code. */
function coded(columns: readonly Numbers[], textOf: (number: number) => string): Coded {
  const most = Math.max(...columns.map(highest));
  const occurs = new Uint8Array(most + 1);
  for (const column of columns) {
    for (let at = 0; at < column.length; at++) occurs[column[at] as number] = 1;
  }
  // An empty text is a value here, as any other.
  const codes = new Map<string, number>();
  const found: number[] = [];
  for (let number = 0; number <= most; number++) {
    if (occurs[number] === 1) found.push(number, codeIn(codes, textOf(number), 1));
  }
  const codeOf = codeTable(most + 1, codes.size + 1);
  for (let i = 0; i < found.length; i += 2) codeOf[found[i] as number] = found[i + 1] as number;
  return { values: ['', ...codes.keys()], codeOf };
}

/** -1 for an empty column. */
function highest(column: Numbers): number {
  let most = -1;
  for (let at = 0; at < column.length; at++) if ((column[at] as number) > most) most = column[at] as number;
  return most;
}

function codeIn(codes: Map<string, number>, text: string, first = 0): number {
  const known = codes.get(text);
  if (known !== undefined) return known;
  codes.set(text, codes.size + first);
  return codes.size - 1 + first;
}

function codeTable(length: number, codes: number): CodeTable {
  return codes <= 0x100
    ? new Uint8Array(length)
    : codes <= 0x1_0000
      ? new Uint16Array(length)
      : new Uint32Array(length);
}

function oneEach(numbers: Numbers, codeOf: CodeTable): FacetRows {
  return { rows: numbers.length, numbers, ends: null, codeOf };
}

function lists(rows: number, numbersOf: (row: number) => readonly number[]): Omit<FacetRows, 'codeOf'> {
  const numbers: number[] = [];
  const ends = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    numbers.push(...numbersOf(row));
    ends[row] = numbers.length;
  }
  return { rows, numbers: Uint32Array.from(numbers), ends };
}
