import { distanceMetres } from '../base/sphere.ts';
import type { ToldSentence } from './report-map.ts';
import type { VisitDraft } from './visits.ts';

/** Drafts without those of headlines alone that sum up a trip to a region ("Minister to travel to the Middle East"), where the text tells of legs in it. */
export function withoutSummedUp(
  drafts: readonly VisitDraft[],
  told: readonly ToldSentence[],
  text: string,
): VisitDraft[] {
  const legs = drafts.filter((draft) => !isHeading(draft, told, text));
  return drafts.filter((draft) => legs.includes(draft) || !legs.some((leg) => isLegIn(draft, leg)));
}

/** True for what only headlines tell, or lines that end without a full stop as headlines below the name of a publisher do. */
function isHeading({ acts }: VisitDraft, told: readonly ToldSentence[], text: string): boolean {
  return acts.every((act) => {
    const sentence = told[act.sentence]?.sentence;
    return sentence && (sentence.isHeadline || !/[.!?…][)"'”’]*\s*$/u.test(text.slice(sentence.start, sentence.end)));
  });
}

/** A leg is finer than the region, and lies within its radius. */
function isLegIn({ to: region }: VisitDraft, { to }: VisitDraft): boolean {
  const [centre, point] = [region?.where.point, to?.where.point];
  if (region?.place?.kind !== 'region' || !centre || !point || to?.place?.kind === 'region') return false;
  return distanceMetres(centre, point) <= (region.where.radiusMetres ?? 0);
}
