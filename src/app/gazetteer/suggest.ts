import { foldName, type OpenGazetteer } from '../../index.ts';
import type { SuggestedPlace } from './protocol.ts';

/** Places for what was typed so far, best first; empty for empty text. */
export function suggestPlaces(gazetteer: OpenGazetteer, text: string, limit: number): SuggestedPlace[] {
  if (text.trim() === '') return [];
  const where = gazetteer.resolve({ name: text, country: '', admin1: '', near: null });
  const ids = [
    ...(where.resolution.kind === 'resolved' ? [where.resolution.place] : []),
    ...where.candidates.map(({ place }) => place),
  ];
  return [...new Set(ids)].slice(0, limit).flatMap((id) => {
    const place = gazetteer.getPlace(id);
    if (!place) return [];
    const exact = place.spellings.find((one) => one.text === text.trim());
    const folded = place.spellings.find((one) => foldName(one.text) === foldName(text));
    const spelling = exact ?? folded ?? { text: place.name, language: null };
    return [
      { place, spelling, how: exact ? ('exact' as const) : folded ? ('folded' as const) : ('misspelt' as const) },
    ];
  });
}
