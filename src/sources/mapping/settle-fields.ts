import type { ProposedColumn, TableField } from '../../model/mapping.ts';

/** Fields as they were assigned, made to agree with each other: what no reader could use is left to the original columns. */
export function settleFields(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const has = (...fields: readonly TableField[]): boolean => columns.some(({ field }) => fields.includes(field));
  const isPair = has('lat') && has('lon');
  const isFromPair = has('from-lat') && has('from-lon');
  const isMovement = (has('from') && has('to')) || (has('traveller') && (has('to') || has('from')));
  const hasDay = has('date', 'start', 'end');
  const isOneDay = has('start') && !has('end') && !has('date');
  return columns.flatMap((column): ProposedColumn[] => {
    const { field } = column;
    if ((field === 'lat' || field === 'lon') && !isPair) return [];
    if ((field === 'from-lat' || field === 'from-lon') && !(isFromPair && isMovement)) return [];
    if ((field === 'from' || field === 'traveller') && !isMovement) return [];
    if (field === 'to' && !isMovement) return has('place') ? [] : [{ ...column, field: 'place' }];
    if ((field === 'year' || field === 'month' || field === 'day') && (hasDay || !has('year'))) return [];
    if ((field === 'time' || field === 'end-time') && !has('date') && !isOneDay) return [];
    return field === 'start' && isOneDay ? [{ ...column, field: 'date' }] : [column];
  });
}
