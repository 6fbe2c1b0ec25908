import type { Source } from '../model/source.ts';

/** Words in the text of a source. */
export interface WordPlace {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Finds what stood in sources of before in those of a later reading. */
export interface WordFinder {
  /** The source that a source of before is now; null where it was not read again. */
  sourceOf(id: string): Source | null;
  /** Where words stand now; null where they are gone, or stand in several places and nothing tells which. */
  locate(at: WordPlace, words: string): WordPlace | null;
}

/** Letters on both sides by which words are known again, the most telling first. */
const MARGINS = [120, 60, 30, 12];

/** Fewer letters than these may stand anywhere. */
const FEWEST_LETTERS = 4;

/** @param earlier sources of before, where they are known: their texts tell words that stand in several places apart */
export function wordFinder(sources: readonly Source[], earlier: readonly Source[]): WordFinder {
  const now = new Map(sources.map((source) => [source.id, source]));
  const before = new Map(earlier.map((source) => [source.id, source]));
  const known = new Map<string, Source | null>();
  const sourceOf = (id: string): Source | null => {
    let found = known.get(id);
    if (found === undefined) {
      found = now.get(id) ?? sameReport(id, before.get(id), sources);
      known.set(id, found);
    }
    return found;
  };
  return {
    sourceOf,
    locate({ source, start, end }, words) {
      const found = sourceOf(source);
      if (!found || found.text === '') return null;
      const at = position(found.text, before.get(source)?.text ?? '', start, end, words);
      return at === null ? null : { source: found.id, start: at, end: at + words.length };
    },
  };
}

/** The same file under another name, else the same text, else the same address or document with the same title; the only one of its kind. */
function sameReport(id: string, before: Source | undefined, sources: readonly Source[]): Source | null {
  const tests: ((source: Source) => boolean)[] = [];
  const tail = contentTail(id);
  if (tail !== null) tests.push((source) => contentTail(source.id) === tail);
  if (before) {
    const { text, url, title, document, sha256 } = before;
    if (text !== '') tests.push((source) => source.text === text);
    tests.push((source) => sha256 !== '' && source.sha256 === sha256 && source.title === title);
    tests.push((source) => url !== '' && source.url === url && source.title === title);
    tests.push((source) => document !== '' && source.document === document && source.title === title);
    tests.push((source) => url !== '' && source.url === url);
  }
  for (const test of tests) {
    const fitting = sources.filter(test);
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  return null;
}

/** What the id of a report says of its content: the beginning of its hash and the number of the item. */
function contentTail(id: string): string | null {
  return /~[0-9a-f]{8}#\d+$/.exec(id)?.[0] ?? null;
}

function position(text: string, before: string, start: number, end: number, words: string): number | null {
  if (words === '') return null;
  const isHere = text.slice(start, end) === words;
  if (isHere && (before === '' || before === text)) return start;
  if (before.slice(start, end) === words) {
    for (const margin of MARGINS) {
      const from = Math.max(0, start - margin);
      const at = onlyIndexOf(text, before.slice(from, end + margin));
      if (at !== null) return at + start - from;
    }
  }
  if (words.length < FEWEST_LETTERS) return null;
  const only = onlyIndexOf(text, words);
  if (only !== null) return only;
  const [old, places] = [indexesOf(before, words), indexesOf(text, words)];
  const nth = old.indexOf(start);
  return old.length === places.length && nth >= 0 ? (places[nth] ?? null) : null;
}

function onlyIndexOf(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}

function indexesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}
