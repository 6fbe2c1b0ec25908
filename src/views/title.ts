import { civilDate, DAY_MS } from '../base/calendar.ts';
import type { Dataset } from '../model/dataset.ts';
import { focusCountries } from './frame.ts';
import { spanOf } from './span.ts';

/** What to call a dataset: its own title, else the country most incidents lie in and the years they span, "Iraq, 2014–2024"; empty when there is no such country: years alone are no name. */
export function titleOf(dataset: Dataset): string {
  if (dataset.title !== '') return dataset.title;
  const [code] = focusCountries(dataset);
  const country = dataset.places.find((place) => place.kind === 'country' && place.country === code)?.name ?? '';
  if (country === '') return '';
  return [country, yearsOf(dataset)].filter((part) => part !== '').join(', ');
}

function yearsOf(dataset: Dataset): string {
  const span = spanOf(dataset);
  if (!span) return '';
  const first = civilDate(Math.floor(span.from / DAY_MS)).year;
  const last = civilDate(Math.floor((span.to - 1) / DAY_MS)).year;
  return first === last ? String(first) : `${first}–${last}`;
}
