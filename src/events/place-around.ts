import type { ActMention } from '../model/act.ts';
import type { PlacedMention } from '../model/read-report.ts';
import { asNamed, pointedPlace } from './pointed-place.ts';
import type { PlaceChoice } from './choice.ts';
import type { ToldSentence } from './report-map.ts';
import { isOfStreet, isScene } from './scene.ts';
import { meets, type StagedPlace } from './stage.ts';

/**
 * The place of an act whose sentence names none: what "the city" and "there" point to, the place told of last in the paragraph, that whose name is the heading, the best guess
 * of the sentence, `lead`, that of the headline; the dateline where there is nothing else.
 * @param lead where the report's first act with a place of its own was
 */
export function placeAround(
  act: ActMention,
  told: readonly ToldSentence[],
  hope: PlaceChoice | null,
  lead: PlaceChoice | undefined,
): PlaceChoice[] {
  const own = told[act.sentence];
  if (!own) return [];
  const pointed = pointedPlace(act, told);
  if (pointed) return [pointed];
  const paragraph = told.slice(0, act.sentence).filter((one) => one.sentence.paragraph === own.sentence.paragraph);
  const near = lastScene(paragraph);
  if (near)
    return [{ mention: near, nearness: 'paragraph', because: 'the place told of before, in the same paragraph' }];
  if (own.over) return [{ mention: own.over, nearness: 'paragraph', because: 'the place that heads the paragraph' }];
  if (hope) return [hope];
  if (lead)
    return [
      {
        ...lead,
        mention: asNamed(lead.mention),
        nearness: 'report',
        because: 'where the first thing was that the report tells',
      },
    ];
  const headline = told.find((one) => one.sentence.isHeadline);
  const titled = headline && lastScene([headline]);
  if (titled) return [{ mention: asNamed(titled), nearness: 'report', because: 'the place of the headline' }];
  const dateline = told.find((one) => one.dateline !== null);
  const first = dateline?.places.find(({ mention, holds }) => isIn(mention, dateline.dateline) && !holds);
  if (!first) return [];
  return [{ mention: first.mention, nearness: 'dateline', because: 'only the dateline names a place' }];
}

/** The last place that is bound by "in", "at", "near" or the like, as the scene of what is told; countries only where there is nothing finer. */
function lastScene(told: readonly ToldSentence[]): PlacedMention | undefined {
  const scenes = told.flatMap((own) =>
    own.places
      .filter((place) => isScene(place, own) && !isOfStreet(place, own) && isBound(place, own))
      .map(({ mention }) => mention),
  );
  return scenes.findLast(({ place }) => place !== null && place.kind !== 'country') ?? scenes.at(-1);
}

function isBound({ mention, binding, holds }: StagedPlace, { dateline, label }: ToldSentence): boolean {
  if (mention.kind !== 'toponym' || mention.metonym || holds || isIn(mention, dateline)) return false;
  return binding === 'in' || binding === 'near' || binding === 'of' || isIn(mention, label);
}

function isIn(mention: PlacedMention, span: { readonly start: number; readonly end: number } | null): boolean {
  return span !== null && meets(mention, span);
}
