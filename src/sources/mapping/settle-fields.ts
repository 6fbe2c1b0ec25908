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
    if (field === 'source-date' && !hasDay && !has('year')) return [reportedDate(column), column];
    return field === 'start' && isOneDay ? [{ ...column, field: 'date' }] : [column];
  });
}

/** A table may say only when it was reported: that is the only day there is, and it is said to be one of a report. */
function reportedDate({ column, confidence }: ProposedColumn): ProposedColumn {
  const because = [`no column says when it happened: the day of the report is taken, on which or before which it was`];
  return { column, field: 'date', confidence: Math.round(confidence * 50) / 100, because };
}

/** What is said of a table that has no other dates than those of its reports; empty for any other. */
export function wordsOfReportedDate(columns: readonly ProposedColumn[]): string {
  const date = columns.find(({ field }) => field === 'date');
  const isReport = columns.some(({ column, field }) => field === 'source-date' && column === date?.column);
  return date !== undefined && isReport
    ? `No column says when it happened: the day of the report, "${date.column}", is taken.`
    : '';
}
