import { workspace } from '../state/signals.ts';
import { countryName } from '../words/country.ts';
import { problemWords as words } from '../words/problems-en.ts';
import type { Decided } from './decided.ts';

/** What was decided on a value, in words. */
export function decidedWords(decided: Decided): string {
  if (decided.kind === 'ignored') return words.ignored;
  if (decided.kind === 'changed') return words.changed;
  if (decided.kind === 'gate') {
    const { gate, means } = decided.by;
    return words.placedAt(gate === 'country' ? countryName(means) : means);
  }
  const { means } = decided.by;
  if ('point' in means) return words.placedOnMap;
  const open = workspace.peek();
  const place = [...(open?.places ?? []), ...(open?.base.places ?? [])].find(({ id }) => id === means.place);
  return words.placedAt(place?.name ?? means.place);
}
