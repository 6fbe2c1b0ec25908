import type { Dataset } from '../model/dataset.ts';
import { sliceOf } from '../model/read-dataset.ts';
import { RESOLUTIONS } from '../model/where.ts';
import type { SceneCandidate, SceneSelection } from './scene-model.ts';

/** The places that the words of the selected event may mean, when they are ambiguous. */
export function candidatesOf(dataset: Dataset, selection: SceneSelection): SceneCandidate[] {
  const { incidents, visits } = dataset;
  if (selection.incident !== null) {
    const event = { kind: 'incident', row: selection.incident } as const;
    return [incidents.where, incidents.launch].flatMap((column) =>
      candidatesAt(dataset, column[event.row] ?? 0, event),
    );
  }
  if (selection.visit !== null) {
    const event = { kind: 'visit', row: selection.visit } as const;
    return [visits.to, visits.from].flatMap((column) => candidatesAt(dataset, column[event.row] ?? 0, event));
  }
  return [];
}

function candidatesAt(dataset: Dataset, where: number, event: SceneCandidate['event']): SceneCandidate[] {
  const { resolution, candidatesEnd } = dataset.wheres;
  if (where === 0 || resolution[where] !== RESOLUTIONS.indexOf('ambiguous')) return [];
  const [from, to] = sliceOf(candidatesEnd, where);
  return dataset.candidates.slice(from, to).map(({ point, name }, index) => ({
    key: `candidate:${event.kind}:${event.row}:${where}:${index}`,
    point,
    name,
    event,
    index,
  }));
}
