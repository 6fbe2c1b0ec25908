import { incidentCount, visitCount, type Dataset } from '../index.ts';

/** How much a dataset holds, in words. */
export function counted(dataset: Dataset | null): string {
  if (dataset === null) return 'nothing was read';
  const incidents = incidentCount(dataset);
  const visits = visitCount(dataset);
  return `${incidents} incident${incidents === 1 ? '' : 's'}, ${visits} visit${visits === 1 ? '' : 's'}`;
}
