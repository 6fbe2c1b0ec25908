import type { ActMention } from '../model/act.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { PlaceChoice } from './choice.ts';
import { weighPlaces, type WeighedPlace } from './event-places.ts';
import { PLACE_WHY } from './place-weights.ts';
import type { ToldSentence } from './report-map.ts';
import { meets, type StagedPlace } from './stage.ts';

/** Where an act was, and where it was launched from. */
export interface ActPlaces {
  /** Several only where the act was at each of a list. Empty where nothing fits. */
  readonly places: readonly PlaceChoice[];
  readonly launch: PlaceChoice | null;
}

/** From this chance on a name of the sentence is taken; from the lower one where no other place is at hand. */
const TAKEN = 0.4;
const LAST_HOPE = 0.25;

/** The place of an act: of its sentence, else of those before it in the paragraph, else of the headline, else of the dateline. */
export function placeOfAct(act: ActMention, told: readonly ToldSentence[]): ActPlaces {
  const own = told[act.sentence];
  if (!own) return { places: [], launch: null };
  const weighed = weighPlaces(own, act).filter(({ place }) => !isIn(place.mention, own.dateline) && !place.holds);
  const launch = launchOf(act, own, weighed);
  const labelled = weighed.find(({ place }) => isIn(place.mention, own.label));
  const rest = weighed.filter(({ place }) => place !== launch);
  const best = rest.filter(({ chance }) => chance >= TAKEN).sort((a, b) => b.chance - a.chance)[0];
  const places = best
    ? listOf(best, rest).map((one) => chosen(one, act, own))
    : labelled
      ? [{ mention: labelled.place.mention, nearness: 'sentence' as const, because: 'stands before the colon' }]
      : fromAround(act, told, rest);
  return { places, launch: launch && { mention: launch.mention, nearness: 'sentence', because: LAUNCH_WHY } };
}

const LAUNCH_WHY = 'behind “from”: where it was launched';
const LAUNCHED: ReadonlySet<string> = new Set([
  'rocket-or-mortar-fire',
  'missile-attack',
  'drone-strike',
  'air-strike',
]);
const LAUNCHING = /^(?:fired|launched|launch|took|flew|flown|fire|firing|launching|lobbed|shot|originated|came)$/u;

/** "Launched from the village of X": only of what flies, and where a word of launching stands before. */
function launchOf(act: ActMention, { words }: ToldSentence, weighed: readonly WeighedPlace[]): StagedPlace | null {
  if (!LAUNCHED.has(act.act)) return null;
  const from = weighed.find(({ place }) => {
    if (place.binding !== 'from') return false;
    const before = words.slice(Math.max(0, place.bound - 6), place.bound);
    return before.some(({ lower }) => LAUNCHING.test(lower)) || (words[place.bound]?.start ?? 0) >= act.end;
  });
  return from?.place ?? null;
}

/** The best place and those of its list that stand in the same clause. */
function listOf(best: WeighedPlace, all: readonly WeighedPlace[]): WeighedPlace[] {
  if (best.place.binding === 'between') return [best];
  return all.filter(({ place, chance }) => place.listed === best.place.listed && chance >= LAST_HOPE);
}

function chosen({ place, evidence }: WeighedPlace, act: ActMention, { sentence }: ToldSentence): PlaceChoice {
  const isNear = sentence.clauses.some((clause) => meets(clause, act) && meets(clause, place.mention));
  const why = evidence.map((name) => PLACE_WHY[name]).filter((words) => words !== '');
  return { mention: place.mention, nearness: isNear ? 'clause' : 'sentence', because: why.join(', ') };
}

/** The place that was told of last, in the paragraph, in the headline, in the report; the dateline where there is nothing else. */
function fromAround(act: ActMention, told: readonly ToldSentence[], own: readonly WeighedPlace[]): PlaceChoice[] {
  const sentence = told[act.sentence]?.sentence;
  if (!sentence) return [];
  const hope = own.filter(({ chance }) => chance >= LAST_HOPE).sort((a, b) => b.chance - a.chance)[0];
  const paragraph = told.slice(0, act.sentence).filter((one) => one.sentence.paragraph === sentence.paragraph);
  const near = lastScene(paragraph);
  if (near)
    return [{ mention: near, nearness: 'paragraph', because: 'the place told of before, in the same paragraph' }];
  if (hope) return [chosen(hope, act, told[act.sentence] ?? emptyTold(hope))];
  const earlier = lastScene(told.slice(0, act.sentence).filter((one) => !one.sentence.isHeadline));
  if (earlier)
    return [{ mention: earlier, nearness: 'report', because: 'the place told of before, in an earlier paragraph' }];
  const headline = told.find((one) => one.sentence.isHeadline);
  const titled = headline && lastScene([headline]);
  if (titled) return [{ mention: titled, nearness: 'report', because: 'the place of the headline' }];
  const dateline = told.find((one) => one.dateline !== null);
  const first = dateline?.places.find(({ mention, holds }) => isIn(mention, dateline.dateline) && !holds);
  if (!first) return [];
  return [{ mention: first.mention, nearness: 'dateline', because: 'only the dateline names a place' }];
}

function emptyTold(hope: WeighedPlace): never {
  throw new Error(`the place ${hope.place.mention.text} stands in no sentence`);
}

/** The last place that is bound by "in", "at", "near" or the like, as the scene of what is told; countries only where there is nothing finer. */
function lastScene(told: readonly ToldSentence[]): PlacedMention | undefined {
  const scenes = told.flatMap(({ places, dateline, label }) =>
    places
      .filter(
        ({ mention, binding, holds }) =>
          mention.kind === 'toponym' &&
          !mention.metonym &&
          !holds &&
          !isIn(mention, dateline) &&
          (binding === 'in' || binding === 'near' || binding === 'of' || isIn(mention, label)),
      )
      .map(({ mention }) => mention),
  );
  return scenes.findLast(({ place }) => place !== null && place.kind !== 'country') ?? scenes.at(-1);
}

function isIn(mention: PlacedMention, span: { readonly start: number; readonly end: number } | null): boolean {
  return span !== null && meets(mention, span);
}
