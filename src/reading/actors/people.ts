import { isVerb } from '../sentences/verb-words.ts';
import { ends, isPeople, isPlural } from './counts/noun-words.ts';
import { numeralAt } from './counts/numerals.ts';
import { draftOf, lowerAt, textOf, type Draft, type Hit, type Scene } from './drafts.ts';
import { DOMAINS, NO_NAMES } from './title-words.ts';
import { BODIES, FORCES, INSTRUMENTS, KINDS_OF_PEOPLE, NOBODY, PEOPLES } from './people-words.ts';

/** People without a name ("masked gunmen", "Hazara traders", "a judge"), bodies of them ("the army", "Kenyan troops"), and what a state fights with ("Turkish warplanes"). */
export function peopleIn(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.words.length; i++) {
    const draft = peopleAt(scene, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function peopleAt(scene: Scene, i: number): Draft | undefined {
  const lower = lowerAt(scene, i);
  const isBody = BODIES.has(lower) && (scene.words[i]?.capital !== true || isFirst(scene, i));
  const isNoun = PEOPLES.has(lower) || (isPeople(lower) && !NOBODY.has(lower));
  const isInstrument = INSTRUMENTS.has(lower);
  if (!isBody && !isNoun && !isInstrument && !FORCES.has(lower)) return undefined;
  const own = peopleBefore(scene, i);
  if (isInstrument) return own ? ofState(scene, own, i + 1) : undefined;
  const isForce = own !== undefined && FORCES.has(lower);
  if (!isBody && !isForce && !isNoun) return undefined;
  if (isPartOfMore(scene, i) || isShouted(scene, i)) return undefined;
  const from = beginOf(scene, i);
  const to = endOf(scene, i);
  const kind = isBody || isForce ? (isPeople(lower) && !own ? 'people' : 'group') : 'people';
  const draft = draftOf(
    scene,
    from,
    i + 1,
    kind,
    kind === 'people' ? 'a noun for people' : 'a noun for a body of people',
  );
  const hit = own ?? hitIn(scene, from, to);
  const name = nameOf(scene, from, to);
  return {
    ...draft,
    name,
    side: hit?.actor.side ?? '',
    actor: kind === 'group' && hit?.actor.kind === 'state' ? hit.actor.id : '',
  };
}

/** Behind a noun, "of" with whom they are of belongs to it: "members of the Badr Organization", "a colonel of the Security Belt". */
function endOf(scene: Scene, i: number): number {
  if (lowerAt(scene, i + 1) !== 'of') return i + 1;
  const at = lowerAt(scene, i + 2) === 'the' ? i + 3 : i + 2;
  const hit = scene.hits.get(at);
  if (hit) return hit.actor.kind === 'state' ? i + 1 : hit.to;
  if (!/^members?$/u.test(lowerAt(scene, i))) return i + 1;
  let to = at;
  while (
    to < at + 5 &&
    scene.words[to]?.type === 'word' &&
    !ends(lowerAt(scene, to)) &&
    !isVerb(lowerAt(scene, to), '', '')
  )
    to++;
  return to > at ? to : i + 1;
}

/** Whether a capital says only that a sentence begins, or a part of one behind a mark. */
function isFirst(scene: Scene, i: number): boolean {
  return scene.words[i - 1]?.type !== 'word';
}

/** The name of a people, or a country's with "'s", a word or two before an index. */
function peopleBefore(scene: Scene, i: number): Hit | undefined {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const hit = scene.hitOf[at];
    if (hit)
      return hit.actor.kind === 'state' && hit.use !== 'capital' && (hit.use === 'people' || at < i - 1)
        ? hit
        : undefined;
    const lower = lowerAt(scene, at);
    if (lower === "'s") continue;
    if (scene.words[at]?.type !== 'word' || ends(lower)) return undefined;
  }
  return undefined;
}

function ofState(scene: Scene, hit: Hit, to: number): Draft {
  const draft = draftOf(scene, hit.from, to, 'state', 'what a state fights with');
  return { ...draft, name: hit.actor.name, actor: hit.actor.id, side: hit.actor.side };
}

function hitIn(scene: Scene, from: number, to: number): Hit | undefined {
  for (let i = from; i < to; i++) {
    const hit = scene.hits.get(i);
    if (hit) return hit;
  }
  return undefined;
}

/** "Police station", "army base", "school bus driver": the noun goes on. */
function isPartOfMore(scene: Scene, i: number): boolean {
  const next = scene.words[i + 1];
  if (next?.type !== 'word') return false;
  if (isPeople(next.lower) && !NOBODY.has(next.lower)) return !next.capital;
  if (BODY_PARTS.has(next.lower)) return true;
  const { lower } = scene.words[i] ?? next;
  if (isPlural(lower) || BODIES.has(lower)) return false;
  return !next.capital && !ends(next.lower) && !isVerb(next.lower, '', '') && !/(?:ly|ing)$/u.test(next.lower);
}

/** "OBSERVER": one in capitals is the name of a paper sooner than a person. */
function isShouted(scene: Scene, i: number): boolean {
  const word = scene.words[i];
  if (!word || isPlural(word.lower)) return false;
  const raw = scene.text.slice(word.start, word.end);
  return raw.toUpperCase() === raw;
}

const BODY_PARTS: ReadonlySet<string> = new Set(
  (
    'station stations post posts base bases barracks camp checkpoint checkpoints car vehicle vehicles patrol convoy headquarters house houses officer officers chief chiefs spokesman commander commanders official officials minister ministers building ' +
    'buildings academy bus union forces force room office offices general council command intelligence group groups unit units'
  ).split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set(
  'same other many several some few more most such first second last new another next all both each every no any various dozens scores hundreds thousands different certain own'.split(
    ' ',
  ),
);

/** At most this many words before a noun for people say which they are. */
const MOST_BEFORE = 3;

/** Where what says which people begins: names of peoples, adjectives, nouns such as "border"; numbers and articles stay outside. */
function beginOf(scene: Scene, i: number): number {
  let from = i;
  for (let steps = 0; steps < MOST_BEFORE; steps++) {
    const at = from - 1;
    const word = scene.words[at];
    const hit = scene.hitOf[at];
    if (word?.lower === "'s" && scene.hitOf[at - 1]?.actor.kind === 'state') return scene.hitOf[at - 1]?.from ?? from;
    if (hit) {
      if (hit.use === 'people' || hit.actor.kind !== 'state') from = hit.from;
      break;
    }
    if (word?.type !== 'word' || !belongs(scene, at)) break;
    from = at;
  }
  return from;
}

function belongs(scene: Scene, at: number): boolean {
  const { lower, capital } = scene.words[at] ?? { lower: '', capital: false };
  if (KINDS_OF_PEOPLE.has(lower) || DOMAINS.has(lower)) return true;
  if (ends(lower) || DETERMINERS.has(lower) || lower.endsWith('ly') || lower.length < 4) return false;
  if (numeralAt(scene.words, at)) return false;
  if (capital) return at > 0 || (!NO_NAMES.has(lower) && !isVerbHere(scene, at));
  return /(?:al|an|ish|ite|ese|ant|ent|ary|ist|ic|ed|less|ern|ous|ive|ain)$/u.test(lower) && !isVerbHere(scene, at);
}

/** "Police arrested protesters": a verb between an actor and people; "armed men" has none before it. */
function isVerbHere(scene: Scene, at: number): boolean {
  return isVerb(lowerAt(scene, at), lowerAt(scene, at - 1), lowerAt(scene, at + 1));
}

/** The words as they stand; a capital that only begins the sentence is none. */
function nameOf(scene: Scene, from: number, to: number): string {
  const text = textOf(scene, from, to);
  const { lower } = scene.words[from] ?? { lower: '' };
  const isPeoples = /(?:i|ish|an|ese|ite)$/u.test(lower) && !KINDS_OF_PEOPLE.has(lower) && to > from + 1;
  if (scene.hitOf[from] || from > 0 || isPeoples) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
