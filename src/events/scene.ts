import type { ActMention } from '../model/act.ts';
import type { PlaceChoice } from './choice.ts';
import { bindingOfWord } from './prepositions.ts';
import type { ToldSentence } from './report-map.ts';
import { meets, type StagedPlace } from './stage.ts';

/** "The Silvan road", "Basel roundabout": a thing that is called by a place, and may lie elsewhere. */
const STREET_WORDS = /^(?:road|highway|motorway|street|avenue|boulevard|roundabout|line)$/u;
/** What is left of the chance of such a name. */
export const STREET = 0.35;

/** True for a name that a word for a street or a road follows. */
export function isOfStreet({ to }: StagedPlace, { words }: ToldSentence): boolean {
  return STREET_WORDS.test(words[to]?.lower ?? '');
}

/** "Iran-backed", "US-led": who is behind somebody. */
const SIDED = /-(?:backed|aligned|led|run|made|supported|funded|affiliated|linked|trained|sponsored|born|style)$/u;

/** Short names of states and unions, which stand before nouns as adjectives do. */
const SHORT = /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?|U\.?A\.?E\.?)$/u;
/** What a short name may stand before and still be a place. */
const BEHIND_PLACE =
  /^(?:and|or|but|on|in|at|for|from|to|by|with|after|before|since|during|when|where|while|who|which|that|as|is|was|has|had|will|would|this|last|next|late|early|said|says|yesterday|today)$/u;

/** "U.S. troops", "a US threat": whose they are, not where. */
export function isAdjective({ mention, to }: StagedPlace, { words }: Pick<ToldSentence, 'words'>): boolean {
  const next = words[to];
  if (!next || !SHORT.test(mention.text)) return false;
  return !next.capital && /^\p{Ll}/u.test(next.lower) && !BEHIND_PLACE.test(next.lower);
}

/** What calls itself by a country or a town. */
const BODY =
  /^(?:party|army|front|union|movement|organi[sz]ation|council|league|congress|corps|forces|fighters|brigades?|federation|association)$/u;

/** "The Workers Party of X": a part of a name. */
function isOfBody({ from, binding, bound }: StagedPlace, { words }: ToldSentence): boolean {
  const body = words[bound - 1];
  return binding === 'of' && from - bound <= 2 && body?.capital === true && BODY.test(body.lower);
}

/** True for a name that can be a scene: no part of a group's name, no state that acts, no "Iran-backed", no "U.S. troops". */
export function isScene(place: StagedPlace, own: ToldSentence): boolean {
  const { mention, to, binding } = place;
  const { actors, words } = own;
  if (SIDED.test(words[to - 1]?.lower ?? '') || isAdjective(place, own) || isOfBody(place, own)) return false;
  return !actors.some(
    (actor) =>
      meets(actor, mention) &&
      ((actor.kind === 'group' && actor.actor !== '' && actor.end - actor.start > mention.end - mention.start) ||
        (actor.kind === 'state' && binding === 'none')),
  );
}

/** What lies in a country that a people is called by: "Iraqi bases". */
const SOIL =
  /^(?:bases?|soil|territor(?:y|ies)|cit(?:y|ies)|towns?|villages?|airspace|waters|airports?|ports?|airfields?|refiner(?:y|ies)|province|borders?|desert|coast|countryside)$/u;

/** "Fired missiles at Iraqi bases": the country, where a people's name behind an act says on whose soil it was. Undefined where none does. */
export function basesOf(act: ActMention, { places, words, sentence }: ToldSentence): PlaceChoice | undefined {
  const found = places.find(({ mention, from, to }) => {
    if (mention.kind !== 'demonym' || mention.where.point === null || mention.start < act.start) return false;
    const next = [words[to]?.lower ?? '', words[to + 1]?.lower ?? ''];
    const binding = [1, 2, 3]
      .map((away) => bindingOfWord(words[from - away]?.lower ?? ''))
      .find((one) => one !== undefined);
    return (
      next.some((word) => SOIL.test(word)) &&
      (binding === 'in' || binding === 'against' || binding === 'near' || binding === 'to')
    );
  });
  if (!found) return undefined;
  const isNear = sentence.clauses.some((clause) => meets(clause, act) && meets(clause, found.mention));
  const because = 'on whose soil it was, as the name of the people says';
  return { mention: found.mention, nearness: isNear ? 'clause' : 'sentence', because };
}
