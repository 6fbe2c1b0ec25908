import type { Candidate } from './candidates.ts';
import type { Token } from './tokens.ts';
import type { EvidenceName } from './weights.ts';

/**
 * What the other names of a text say of each candidate. `chances`: how likely each is a place's name by itself, 0 to 1.
 * Linear in the candidates.
 */
export function relationsOf(
  candidates: readonly Candidate[],
  chances: readonly number[],
  text: string,
  tokens: readonly Token[],
): EvidenceName[][] {
  const keys = candidates.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const repeats = repeatsOf(keys, chances);
  const heard = codesHeard(candidates, chances, keys);
  const lists = inCountyLists(candidates, tokens);
  return candidates.map((candidate, i) => {
    const found: EvidenceName[] = [];
    neighbours(candidates, chances, i, tokens, found);
    if (lists[i]) found.push('list-of-kind');
    const repeat = repeats.get(keys[i] ?? '');
    if (repeat && repeat.count > 1) repeated(repeat, chances[i] ?? 0, found);
    const { facts } = candidate;
    if (facts && facts.kind !== 'country' && facts.kind !== 'governorate') {
      if (isHeard(facts.divisions, heard, keys[i] ?? '')) found.push('same-division');
      else if (isHeard(facts.countries, heard, keys[i] ?? '')) found.push('same-country');
      else found.push('far-from-all');
      if (isHeard(abroad(facts.countries), heard, keys[i] ?? '')) found.push('same-country-abroad');
    }
    return found;
  });
}

type Between = 'comma' | 'and' | 'touch' | undefined;

function neighbours(
  candidates: readonly Candidate[],
  chances: readonly number[],
  i: number,
  tokens: readonly Token[],
  found: EvidenceName[],
): void {
  const [left, here, right] = [candidates[i - 1], candidates[i], candidates[i + 1]];
  if (!here) return;
  const before = left ? betweenOf(left, here, tokens) : undefined;
  const behind = right ? betweenOf(here, right, tokens) : undefined;
  if (behind === 'comma' && right && contains(right, here)) found.push('lies-in');
  if (before === 'comma' && left && contains(here, left)) found.push('holds');
  if (left && isOwner(left, here, tokens) && contains(left, here)) found.push('owned');
  const [chanceBefore, chanceBehind] = [chances[i - 1] ?? 0, chances[i + 1] ?? 0];
  if (isList(before) && chanceBefore > LIKELY) found.push('list-before');
  if (isList(behind) && chanceBehind > LIKELY) found.push('list-behind');
  if (isList(before) && chanceBefore < UNLIKELY) found.push('odd-before');
  if (isList(behind) && chanceBehind < UNLIKELY) found.push('odd-behind');
  if (before === 'touch' && chanceBefore > LIKELY) found.push('touches-before');
  if (behind === 'touch' && chanceBehind > LIKELY) found.push('touches-behind');
}

const LIKELY = 0.6;
const UNLIKELY = 0.2;

/** "Iraq's Anbar", "Iraqi Kurdistan". */
function isOwner(a: Candidate, b: Candidate, tokens: readonly Token[]): boolean {
  if (a.facts?.people === true) return b.from === a.to + 1 && tokens[b.from]?.gap === 'space';
  const s = tokens[a.to + 1];
  return b.from === a.to + 2 && s?.lower === 's' && s.gap === 'apostrophe';
}

function isList(between: Between): boolean {
  return between === 'comma' || between === 'and';
}

function betweenOf(a: Candidate, b: Candidate, tokens: readonly Token[]): Between {
  const gap = tokens[b.from]?.gap;
  if (b.from === a.to + 1) return gap === 'comma' ? 'comma' : gap === 'space' || gap === 'hyphen' ? 'touch' : undefined;
  const word = tokens[a.to + 1]?.lower;
  return b.from === a.to + 2 && gap === 'space' && (word === 'and' || word === 'or') ? 'and' : undefined;
}

function contains({ facts: outer }: Candidate, { facts: inner }: Candidate): boolean {
  if (!outer || !inner) return false;
  if (outer.kind === 'country') return meets(outer.countries, inner.countries);
  return outer.kind === 'governorate' && meets(outer.divisions, inner.divisions);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const code of a) if (b.has(code)) return true;
  return false;
}

interface Repeat {
  readonly count: number;
  readonly sum: number;
  readonly best: number;
  /** The best but one. */
  readonly second: number;
}

function repeatsOf(keys: readonly string[], chances: readonly number[]): Map<string, Repeat> {
  const repeats = new Map<string, Repeat>();
  keys.forEach((key, i) => {
    const chance = chances[i] ?? 0;
    const { count, sum, best, second } = repeats.get(key) ?? { count: 0, sum: 0, best: 0, second: 0 };
    repeats.set(key, {
      count: count + 1,
      sum: sum + chance,
      best: Math.max(best, chance),
      second: Math.max(second, Math.min(best, chance)),
    });
  });
  return repeats;
}

function repeated({ count, sum, best, second }: Repeat, own: number, found: EvidenceName[]): void {
  const other = own === best ? second : best;
  if (other > 0.9) found.push('repeat-sure');
  else if (other > LIKELY) found.push('repeat-likely');
  else if (other < 0.25) found.push('repeat-unlikely');
  const mean = (sum - own) / (count - 1);
  if (mean < 0.3) found.push('mostly-not');
}

/** A name that may lie in more divisions than this says nothing of where a text plays. */
const FEW = 3;

/** A name that is less likely a place's than this is not heard. */
const SURE = 0.7;

/** For each code of a country or division the likely names that say so: the first one, and whether there is another. */
type Heard = Map<string, { readonly name: string; readonly several: boolean }>;

function codesHeard(candidates: readonly Candidate[], chances: readonly number[], keys: readonly string[]): Heard {
  const heard: Heard = new Map();
  const hear = (code: string, name: string): void => {
    const before = heard.get(code);
    if (!before) heard.set(code, { name, several: false });
    else if (before.name !== name && !before.several) heard.set(code, { ...before, several: true });
  };
  candidates.forEach(({ facts }, i) => {
    const name = keys[i] ?? '';
    if (!facts || (chances[i] ?? 0) < SURE) return;
    if (facts.kind === 'country' || facts.countries.size === 1) for (const code of facts.countries) hear(code, name);
    if (facts.kind !== 'country' && facts.divisions.size <= FEW) for (const code of facts.divisions) hear(code, name);
  });
  return heard;
}

function isHeard(codes: ReadonlySet<string>, heard: Heard, own: string): boolean {
  for (const code of codes) {
    const said = heard.get(code);
    if (said && (said.several || said.name !== own)) return true;
  }
  return false;
}

/** Countries where English texts write the same words for persons and for towns. */
const ENGLISH = ['US', 'GB', 'CA', 'AU', 'NZ', 'IE'];

function abroad(countries: ReadonlySet<string>): ReadonlySet<string> {
  const rest = new Set(countries);
  for (const code of ENGLISH) rest.delete(code);
  return rest;
}

/** "Clarke, Madison and Oconee counties": each name of the list is one of a county. */
function inCountyLists(candidates: readonly Candidate[], tokens: readonly Token[]): boolean[] {
  const listed = candidates.map(() => false);
  for (let i = candidates.length - 1; i >= 0; i--) {
    const here = candidates[i];
    const next = here && tokens[here.to + 1];
    const right = candidates[i + 1];
    listed[i] =
      (next?.gap === 'space' && PLURAL.has(next.lower)) ||
      (here !== undefined && right !== undefined && listed[i + 1] === true && isList(betweenOf(here, right, tokens)));
  }
  return listed;
}

const PLURAL: ReadonlySet<string> = new Set(
  'counties parishes provinces governorates districts states villages towns cities rivers oblasts regions islands'.split(
    ' ',
  ),
);
