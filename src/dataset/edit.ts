import type { Dataset } from '../model/dataset.ts';
import { appendWheres, type AppendedWheres } from './append-wheres.ts';
import { keepRows } from './drop-rows.ts';
import { rowsOfIds } from './id-index.ts';
import { lateInterner, type LateInterner } from './late-interner.ts';
import { lateSources, type LateSources } from './late-sources.ts';
import { columnPatch, type ColumnPatch } from './patch-columns.ts';
import { listPatch, type ListPatch } from './patch-lists.ts';

/** An event of a dataset. */
export interface EventRef {
  readonly table: 'incidents' | 'visits';
  readonly row: number;
}

/** A dataset while some of its rows are changed; what is not changed is shared with the dataset of before. */
export interface Edit {
  readonly dataset: Dataset;
  readonly texts: LateInterner;
  readonly wheres: AppendedWheres;
  readonly sources: LateSources;
  readonly incidents: ColumnPatch<Dataset['incidents']>;
  readonly visits: ColumnPatch<Dataset['visits']>;
  readonly actors: ListPatch<Dataset['actors']>;
  readonly hosts: ListPatch<Dataset['hosts']>;
  readonly incidentSources: ListPatch<Dataset['incidentSources']>;
  readonly visitSources: ListPatch<Dataset['visitSources']>;
  readonly incidentEvidence: ListPatch<Dataset['incidentEvidence']>;
  readonly visitEvidence: ListPatch<Dataset['visitEvidence']>;
  /** The events with this id: none, an incident, a visit or one of both. Only ids that were named at the beginning. */
  eventsOf(id: string): readonly EventRef[];
  drop(event: EventRef): void;
  finish(): Dataset;
}

/** Begins to change a dataset, which itself stays as it is. @param ids the events that may be changed */
export function editDataset(dataset: Dataset, ids: ReadonlySet<string>): Edit {
  const { incidents, visits } = dataset;
  const rows = { incidents: rowsOfIds(dataset, incidents.id, ids), visits: rowsOfIds(dataset, visits.id, ids) };
  const dropped = { incidents: new Set<number>(), visits: new Set<number>() };
  const texts = lateInterner(dataset);
  const edit = {
    dataset,
    texts,
    wheres: appendWheres(dataset, texts),
    sources: lateSources(dataset),
    incidents: columnPatch(incidents),
    visits: columnPatch(visits),
    actors: listPatch(incidents.actorsEnd, dataset.actors),
    hosts: listPatch(visits.hostsEnd, dataset.hosts),
    incidentSources: listPatch(incidents.sourcesEnd, dataset.incidentSources),
    visitSources: listPatch(visits.sourcesEnd, dataset.visitSources),
    incidentEvidence: listPatch(incidents.evidenceEnd, dataset.incidentEvidence),
    visitEvidence: listPatch(visits.evidenceEnd, dataset.visitEvidence),
  };
  return {
    ...edit,
    eventsOf: (id) =>
      (['incidents', 'visits'] as const).flatMap((table) => {
        const row = rows[table].get(id);
        return row === undefined ? [] : [{ table, row }];
      }),
    drop: ({ table, row }) => void dropped[table].add(row),
    finish: () => withoutRows(patched(edit), dropped),
  };
}

type Patches = Omit<Edit, 'eventsOf' | 'drop' | 'finish'>;

function patched(edit: Patches): Dataset {
  const [actors, sources, evidence] = [
    edit.actors.finish(),
    edit.incidentSources.finish(),
    edit.incidentEvidence.finish(),
  ];
  const [hosts, visitSources, visitEvidence] = [
    edit.hosts.finish(),
    edit.visitSources.finish(),
    edit.visitEvidence.finish(),
  ];
  return {
    ...edit.dataset,
    ...edit.wheres.finish(),
    strings: edit.texts.strings,
    sources: edit.sources.finish(),
    incidents: {
      ...edit.incidents.finish(),
      ...{ actorsEnd: actors.ends, sourcesEnd: sources.ends, evidenceEnd: evidence.ends },
    },
    visits: {
      ...edit.visits.finish(),
      ...{ hostsEnd: hosts.ends, sourcesEnd: visitSources.ends, evidenceEnd: visitEvidence.ends },
    },
    actors: actors.list,
    hosts: hosts.list,
    incidentSources: sources.list,
    visitSources: visitSources.list,
    incidentEvidence: evidence.list,
    visitEvidence: visitEvidence.list,
  };
}

type ListColumns = Pick<
  Dataset,
  'actors' | 'incidentSources' | 'incidentEvidence' | 'hosts' | 'visitSources' | 'visitEvidence'
>;

function withoutRows(
  dataset: Dataset,
  dropped: { readonly incidents: ReadonlySet<number>; readonly visits: ReadonlySet<number> },
): Dataset {
  if (dropped.incidents.size + dropped.visits.size === 0) return dataset;
  const incidents = keepRows(
    dataset.incidents,
    [
      { ends: 'actorsEnd', list: dataset.actors },
      { ends: 'sourcesEnd', list: dataset.incidentSources },
      { ends: 'evidenceEnd', list: dataset.incidentEvidence },
    ],
    keptRows(dataset.incidents.id.length, dropped.incidents),
  );
  const visits = keepRows(
    dataset.visits,
    [
      { ends: 'hostsEnd', list: dataset.hosts },
      { ends: 'sourcesEnd', list: dataset.visitSources },
      { ends: 'evidenceEnd', list: dataset.visitEvidence },
    ],
    keptRows(dataset.visits.id.length, dropped.visits),
  );
  const [actors, incidentSources, incidentEvidence] = incidents.lists;
  const [hosts, visitSources, visitEvidence] = visits.lists;
  return {
    ...dataset,
    incidents: incidents.columns,
    visits: visits.columns,
    ...({ actors, incidentSources, incidentEvidence, hosts, visitSources, visitEvidence } as ListColumns),
  };
}

function keptRows(count: number, dropped: ReadonlySet<number>): Uint32Array {
  const kept = new Uint32Array(count - dropped.size);
  let at = 0;
  for (let row = 0; row < count; row++) if (!dropped.has(row)) kept[at++] = row;
  return kept;
}
