import type { Dataset } from '../model/dataset.ts';
import { combine } from './combine.ts';
import { diffDatasets, type DatasetDiff } from './diff.ts';
import { joinShared } from './merge-shared.ts';
import { choicesOf, planTable, type MergeChoice } from './merge-plan.ts';

/** Everything new and changed is taken; nothing goes away. */
export const TAKE_ALL: MergeChoice = { added: 'take', changed: 'take', gone: 'keep' };

/** An id that the later reading has and that means something else in the open dataset. */
export interface RenamedId {
  readonly what: 'incident' | 'visit' | 'source';
  readonly before: string;
  readonly after: string;
}

/** Two datasets in one. */
export interface Merged {
  readonly dataset: Dataset;
  /** What of the later reading stands under another id now. */
  readonly renamed: readonly RenamedId[];
  /** How the two differed before. */
  readonly diff: DatasetDiff;
}

/**
 * The open dataset with a later reading in it: what is new stands behind, what has changed in its row. Decisions, tables, sources and places
 * come along; the open dataset's title stays. When nothing is taken it is the very same dataset. Like {@link diffDatasets} it is meant for
 * datasets as they were read: decisions are replayed on what comes out.
 */
export function mergeDatasets(open: Dataset, incoming: Dataset, choice: MergeChoice = TAKE_ALL): Merged {
  const chosen = choicesOf(open, choice);
  const diff = diffDatasets(open, incoming, chosen.decisions);
  const incidents = planTable(open, incoming, 'incidents', diff.incidents, chosen);
  const visits = planTable(open, incoming, 'visits', diff.visits, chosen);
  const events = new Map([...incidents.renamed, ...visits.renamed]);
  if (incidents.isSame && visits.isSame) {
    const shared = joinShared(open, incoming, { events, sources: new Map() });
    return { dataset: shared ? { ...open, ...shared } : open, renamed: [], diff };
  }
  const { dataset, sources } = combine([open, incoming], { incidents: incidents.picks, visits: visits.picks });
  return {
    diff,
    dataset: { ...dataset, ...joinShared(open, incoming, { events, sources: sources.renamed }) },
    renamed: [
      ...renamedIds('incident', incidents.renamed),
      ...renamedIds('visit', visits.renamed),
      ...renamedIds('source', sources.renamed),
    ],
  };
}

function renamedIds(what: RenamedId['what'], ids: ReadonlyMap<string, string>): RenamedId[] {
  return [...ids].map(([before, after]) => ({ what, before, after }));
}
