import type { Dataset, ReferenceColumn } from '../model/dataset.ts';
import type { Numbers } from '../base/columns.ts';
import { incidentAt, sliceOf, visitAt } from '../model/read-dataset.ts';
import { marksIn, type Mark } from './passages.ts';

/** Rows of the events that a source tells, among others or alone. */
export interface SourceEvents {
  readonly incidents: readonly number[];
  readonly visits: readonly number[];
}

/** The events that name one of these sources. One pass over the rows. @param sources ids */
export function eventsOfSources(dataset: Dataset, sources: readonly string[]): SourceEvents {
  const wanted = new Set(sources);
  const isWanted = Uint8Array.from(dataset.sources, ({ id }) => (wanted.has(id) ? 1 : 0));
  return {
    incidents: rowsWith(dataset.incidents.sourcesEnd, dataset.incidentSources, isWanted),
    visits: rowsWith(dataset.visits.sourcesEnd, dataset.visitSources, isWanted),
  };
}

function rowsWith(ends: Numbers, { ref }: ReferenceColumn, isWanted: Uint8Array): number[] {
  const found: number[] = [];
  for (let row = 0; row < ends.length; row++) {
    const [from, to] = sliceOf(ends, row);
    for (let at = from; at < to; at++) {
      if (isWanted[ref[at] ?? 0] !== 1) continue;
      found.push(row);
      break;
    }
  }
  return found;
}

/** The words of all events that a source tells, but for one event, where they stand in its text. */
export function marksOfOthers(
  dataset: Dataset,
  source: { readonly id: string; readonly text: string },
  event: string,
): Mark[] {
  if (source.text === '') return [];
  const { incidents, visits } = eventsOfSources(dataset, [source.id]);
  const told = [...incidents.map((row) => incidentAt(dataset, row)), ...visits.map((row) => visitAt(dataset, row))];
  return told.flatMap(({ id, evidence }) => (id === event ? [] : marksIn(source.text, source.id, id, evidence)));
}
