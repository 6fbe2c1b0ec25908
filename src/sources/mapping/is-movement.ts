import type { MappedColumn } from '../../model/mapping.ts';

/** True for a mapping by which rows are visits: it says from where, to where or who travels. */
export function isMovement(columns: readonly MappedColumn[]): boolean {
  return columns.some(({ field }) => field === 'from' || field === 'to' || field === 'traveller');
}
