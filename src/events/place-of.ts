import { distanceMetres } from '../base/sphere.ts';
import type { ActMention } from '../model/act.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { PlaceChoice } from './choice.ts';
import { weighPlaces, type WeighedPlace } from './event-places.ts';
import { LAUNCH_WHY, launchOf } from './launch.ts';
import { placeAround } from './place-around.ts';
import { namedParts } from './named-list.ts';
import { PLACE_WHY } from './place-weights.ts';
import type { ToldSentence } from './report-map.ts';
import { basesOf, isOfStreet, isScene, STREET } from './scene.ts';
import { placedWithin } from './stand-in.ts';
import { meets, type StagedPlace } from './stage.ts';

/** Where an act was, and where it was launched from. */
export interface ActPlaces {
  /** Several only where the act was at each of a list. Empty where nothing fits. */
  readonly places: readonly PlaceChoice[];
  readonly launch: PlaceChoice | null;
}

/**
 * From this chance on a name of the sentence is taken; from the lower one where no other place is at hand. Lower than for sentences by themselves (`event-places.ts`): four in
 * ten of those tell no place, of reports hardly any.
 */
const TAKEN = 0.3;
const LAST_HOPE = 0.12;

/**
 * The place of an act: of its sentence, else of those before it in the paragraph, else `lead`, else of the headline, else of the dateline.
 * @param lead where the report's first act with a place of its own was
 */
export function placeOfAct(act: ActMention, told: readonly ToldSentence[], lead?: PlaceChoice): ActPlaces {
  const own = ownPlaces(act, told);
  const places = own.places.length > 0 ? own.places : placeAround(act, told, own.hope, lead);
  return { launch: own.launch, places: places.map((choice) => placedWithin(choice, sentenceOf(choice, told), told)) };
}

/** The sentence in which a place is named; an empty one where it is none of the report. */
function sentenceOf({ mention }: PlaceChoice, told: readonly ToldSentence[]): ToldSentence {
  const found = told.find(({ places }) => places.some((place) => place.mention.start === mention.start));
  if (!found) throw new Error('a place of an act stands in no sentence of its report');
  return found;
}

/** The places that the sentence of an act itself gives it; `hope`: the best of those that are not likely enough. */
export function ownPlaces(
  act: ActMention,
  told: readonly ToldSentence[],
): ActPlaces & { readonly hope: PlaceChoice | null } {
  const own = told[act.sentence];
  if (!own) return { places: [], launch: null, hope: null };
  const weighed = weighPlaces(own, act)
    .filter(
      ({ place }) =>
        !isIn(place.mention, own.dateline) && !place.holds && isScene(place, own) && !isParty(place, act, own),
    )
    .map((one) => (isOfStreet(one.place, own) ? { ...one, chance: one.chance * STREET } : one));
  const launch = launchOf(act, own, weighed);
  const labelled = weighed.find(({ place }) => isIn(place.mention, own.label));
  const rest = weighed.filter(({ place }) => place !== launch).sort((a, b) => b.chance - a.chance);
  const best = rest[0];
  const isTaken = best !== undefined && best.chance >= TAKEN;
  const parts = isTaken ? namedParts(best, rest, own) : [];
  const taken = parts.length > 0 ? parts : isTaken ? listOf(best, rest) : [];
  const places = taken.map((one) => sound(chosen(one, act, own), one, own));
  const based = places.length === 0 && !labelled ? basesOf(act, own) : undefined;
  if (based) places.push(based);
  if (!isTaken && labelled) {
    places.push({ mention: labelled.place.mention, nearness: 'sentence', because: 'stands before the colon' });
  }
  return {
    places,
    launch: launch && { mention: launch.mention, nearness: 'sentence', because: LAUNCH_WHY },
    hope: best && best.chance >= LAST_HOPE ? chosen(best, act, own) : null,
  };
}

/** Further than this a quarter is none of its town. */
const FAR_METRES = 150_000;

/** "The Masbah quarter of Taiz": where the gazetteer knows the first name only far away, the event was at the second. */
function sound(choice: PlaceChoice, { place }: WeighedPlace, { places, words }: ToldSentence): PlaceChoice {
  const next = places.find(({ from }) => from >= place.to);
  const [here, there] = [place.mention.where.point, next?.mention.where.point];
  if (!next || !there || next.mention.place?.kind === 'country' || next.mention.kind === 'demonym') return choice;
  if (here === null && place.mention.where.resolution.kind === 'unknown') return choice;
  const between = words.slice(place.to, next.from).map(({ lower }) => lower);
  const isPart =
    next.holds || (between.length <= 4 && between.some((word) => word === 'of' || word === 'in' || word === 'near'));
  if (!isPart || (here && distanceMetres(here, there) <= FAR_METRES)) return choice;
  const because = `${choice.because}; “${place.mention.text}” itself is not known in ${next.mention.text}`;
  return { ...choice, mention: next.mention, because };
}

/** The best place and those of its list that stand in the same clause. */
function listOf(best: WeighedPlace, all: readonly WeighedPlace[]): WeighedPlace[] {
  if (best.place.binding === 'between') return [best];
  return all
    .filter(({ place }) => place.listed === best.place.listed && place.binding === best.place.binding)
    .sort((a, b) => a.place.from - b.place.from);
}

function chosen({ place, evidence }: WeighedPlace, act: ActMention, { sentence }: ToldSentence): PlaceChoice {
  const isNear = sentence.clauses.some((clause) => meets(clause, act) && meets(clause, place.mention));
  const why = evidence.map((name) => PLACE_WHY[name]).filter((words) => words !== '');
  return { mention: place.mention, nearness: isNear ? 'clause' : 'sentence', because: why.join(', ') };
}

/** "X and Y have signed a pact": two states that are called by their capitals. */
function isParty({ listed, binding, to }: StagedPlace, { act, voice, start }: ActMention, own: ToldSentence): boolean {
  if (act !== 'statement-or-agreement' || voice === 'noun' || binding !== 'none') return false;
  const list = own.places.filter((place) => place.listed === listed && place.mention.end <= start);
  const countries = new Set(list.map(({ mention }) => mention.place?.country));
  return countries.size > 1 && (own.words[to]?.start ?? Infinity) <= start;
}

function isIn(mention: PlacedMention, span: { readonly start: number; readonly end: number } | null): boolean {
  return span !== null && meets(mention, span);
}
