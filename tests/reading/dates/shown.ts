import { readDates, type DateOptions } from '../../../src/reading/dates/read-dates.ts';

/** The dates of a text, each as `2020-05-12`, `2020-05-03..2020-05-05`, `..2020-05-15` where it is open, or `?` where it is not known. The report is of Wednesday, 13 May 2020. */
export function shown(text: string, options: DateOptions = {}): string {
  const found = readDates(text, { reference: '2020-05-13', ...options });
  return found.map(({ when: { earliest, latest } }) => interval(earliest, latest)).join(' ');
}

function interval(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return '?';
  return earliest === latest ? (earliest ?? '') : `${earliest ?? ''}..${latest ?? ''}`;
}
