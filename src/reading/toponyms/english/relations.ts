import type { Candidate } from './candidates.ts';
import type { Token } from './tokens.ts';

/** What the other names of a text say of a candidate, by name; each has a weight. `chances`: how likely each is by itself, 0 to 1. */
export function relationsOf(
  candidates: readonly Candidate[],
  chances: readonly number[],
  tokens: readonly Token[],
): string[][] {
  const byName = namesOf(candidates, chances);
  const heard = codesHeard(candidates, chances);
  return candidates.map((candidate, i) => {
    const found: string[] = [];
    const gapBefore = gapOf(candidates[i - 1], candidate, tokens);
    const gapBehind = gapOf(candidate, candidates[i + 1], tokens);
    const [before, behind] = [chances[i - 1] ?? 0, chances[i + 1] ?? 0];
    const [left, right] = [candidates[i - 1], candidates[i + 1]];
    if (gapBehind === 'comma' && right && contains(right, candidate))
      found.push(right.facts?.abbreviation === true ? 'lies-in-abbreviated' : 'lies-in');
    if (gapBefore === 'comma' && left && contains(candidate, left)) found.push('holds');
    if ((gapBefore === 'comma' || gapBefore === 'and') && before > 0.6) found.push('list-before');
    if ((gapBehind === 'comma' || gapBehind === 'and') && behind > 0.6) found.push('list-behind');
    if ((gapBefore === 'comma' || gapBefore === 'and') && before < 0.2) found.push('odd-before');
    if ((gapBehind === 'comma' || gapBehind === 'and') && behind < 0.2) found.push('odd-behind');
    if (gapBefore === 'touch' && before > 0.6) found.push('touches-before');
    if (gapBehind === 'touch' && behind > 0.6) found.push('touches-behind');
    const same = byName.get(nameKey(candidate));
    if (same && same.length > 1) {
      const others = same.filter(({ at }) => at !== i).map(({ chance }) => chance);
      const best = Math.max(...others);
      const mean = others.reduce((a, b) => a + b, 0) / others.length;
      if (best > 0.9) found.push('repeat-sure');
      else if (best > 0.6) found.push('repeat-likely');
      else if (best < 0.25) found.push('repeat-unlikely');
      if (mean > 0.7) found.push('mostly-place');
      else if (mean < 0.3) found.push('mostly-not');
    }
    const { facts } = candidate;
    if (facts && facts.kind !== 'country' && facts.kind !== 'governorate') {
      const own = nameKey(candidate);
      const isIn = (codes: ReadonlySet<string>): boolean =>
        [...codes].some((code) => [...(heard.get(code) ?? [])].some((name) => name !== own));
      if (isIn(facts.divisions)) found.push('same-division');
      else if (isIn(facts.countries)) found.push('same-country');
      else found.push('far-from-all');
    }
    return found;
  });
}

function nameKey({ words }: Candidate): string {
  return words.toLowerCase();
}

function namesOf(
  candidates: readonly Candidate[],
  chances: readonly number[],
): Map<string, { at: number; chance: number }[]> {
  const names = new Map<string, { at: number; chance: number }[]>();
  candidates.forEach((candidate, at) => {
    const key = nameKey(candidate);
    const list = names.get(key);
    if (list) list.push({ at, chance: chances[at] ?? 0 });
    else names.set(key, [{ at, chance: chances[at] ?? 0 }]);
  });
  return names;
}

/** A name that may lie in more divisions than this says nothing of where a text plays. */
const FEW = 3;

/** Codes of the countries and divisions of likely names, and the names that say so. */
function codesHeard(candidates: readonly Candidate[], chances: readonly number[]): Map<string, Set<string>> {
  const heard = new Map<string, Set<string>>();
  const hear = (code: string, name: string): void => {
    const names = heard.get(code);
    if (names) names.add(name);
    else heard.set(code, new Set([name]));
  };
  candidates.forEach((candidate, i) => {
    const { facts } = candidate;
    if (!facts || (chances[i] ?? 0) < 0.7) return;
    const name = nameKey(candidate);
    if (facts.kind === 'country' || facts.countries.size === 1) for (const code of facts.countries) hear(code, name);
    if (facts.kind !== 'country' && facts.divisions.size <= FEW) for (const code of facts.divisions) hear(code, name);
  });
  return heard;
}

function contains(outer: Candidate, inner: Candidate): boolean {
  const { facts } = outer;
  if (!facts || !inner.facts) return false;
  const codes = facts.kind === 'country' ? facts.countries : facts.kind === 'governorate' ? facts.divisions : undefined;
  if (!codes) return false;
  const others = facts.kind === 'country' ? inner.facts.countries : inner.facts.divisions;
  return [...codes].some((code) => others.has(code));
}

function gapOf(
  a: Candidate | undefined,
  b: Candidate | undefined,
  tokens: readonly Token[],
): 'comma' | 'and' | 'touch' | undefined {
  if (!a || !b) return undefined;
  const gap = tokens[b.from]?.gap;
  if (b.from === a.to + 1) return gap === 'comma' ? 'comma' : gap === 'space' || gap === 'hyphen' ? 'touch' : undefined;
  const between = tokens[a.to + 1];
  if (b.from === a.to + 2 && gap === 'space' && (between?.lower === 'and' || between?.lower === 'or')) return 'and';
  return undefined;
}
