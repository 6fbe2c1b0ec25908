import { incidentCount } from '../src/model/read-dataset.ts';
import { filterOf, NO_FILTER, type Filter } from '../src/views/filter.ts';
import { FACETS } from '../src/views/facets.ts';
import { made, medianMs, print } from './search/measure.ts';
import { madeDataset } from './search/made-dataset.ts';

const RUNS = 9;

/**
 * What a change of the filter costs: three facets from nothing, one more changed, the counts of a list of values. Seeded rows; the argument is
 * their number, a million when left out. `first` are the codes, made once a dataset.
 */
export function run([given = '1000000']: string[]): void {
  const rows = Number(given);
  if (!Number.isInteger(rows) || rows < 1) throw new Error(`expected a number of rows, got ${given}`);
  const dataset = madeDataset(rows, false);
  const first = made(() => {
    const filter = filterOf(dataset);
    for (const facet of FACETS) filter.values(facet, NO_FILTER, null);
    return filter;
  });
  const narrowed = (run: number): Filter => ({
    ...NO_FILTER,
    kinds: ['protest', 'bombing', 'riot'].slice(run % 2),
    governorates: ['IQ/Province 3', 'IQ/Province 4', 'IQ/Province 5'].slice(run % 2),
    statuses: ['reported', 'claimed'].slice(run % 2),
  });
  const incidents = incidentCount(dataset);
  print({ name: 'filter-first', incidents, ms: first.ms, bytesPerRow: first.bytes / rows });
  print({ name: 'filter-three-facets', incidents, ms: medianMs(RUNS, (run) => first.value.keep(narrowed(run), null)) });
  for (const facet of FACETS) {
    const values = first.value.values(facet, NO_FILTER, null).map(({ value }) => value);
    const one = (run: number): Filter => ({ ...narrowed(0), [facet]: [values[run % values.length] ?? '', 'no such'] });
    const changed = medianMs(RUNS, (run) => first.value.keep(one(run), null));
    const counted = medianMs(RUNS, (run) => first.value.values(facet, narrowed(run), null));
    print({ name: 'filter-one-facet', facet, values: values.length, incidents, ms: changed, countsMs: counted });
  }
}
