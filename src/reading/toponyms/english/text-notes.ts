import type { Token } from './tokens.ts';
import { CALENDAR, KIND_BEFORE, KIND_BEHIND, LOCAL_BODY, ORGANISATION, STREET, THING, TITLE } from './words/around.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

/** How the line of a word is written. */
export const STYLES = { plain: 0, title: 1, capitals: 2 } as const;

/** What a whole text says of its names. */
export interface TextNotes {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each word one of {@link STYLES}: in a title most words are written large. */
  readonly styles: Uint8Array;
  /** Words that occur in small letters. */
  readonly small: ReadonlySet<string>;
  /** Last words of full names of persons: "Faulkner" of "Jerome Faulkner". */
  readonly surnames: ReadonlySet<string>;
  /** First words of full names of persons. */
  readonly firstNames: ReadonlySet<string>;
  /** Codes of countries and divisions that the publisher is at home in. */
  readonly homes: ReadonlySet<string>;
}

/** Goes once through a text for what it says of all its names. */
export function notesOf(text: string, tokens: readonly Token[], homes: ReadonlySet<string>): TextNotes {
  const styles = stylesOf(tokens);
  const small = new Set<string>();
  const surnames = new Set<string>();
  const firstNames = new Set<string>();
  tokens.forEach((token, at) => {
    if (!token.capital) small.add(token.lower);
    else if (styles[at] !== STYLES.capitals) noteName(tokens, at, surnames, firstNames);
  });
  return { text, tokens, styles, small, surnames, firstNames, homes };
}

/** "Jerome Faulkner", "Mr. Faulkner", "Robert B. Smith": a surname. */
function noteName(tokens: readonly Token[], at: number, surnames: Set<string>, firstNames: Set<string>): void {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before?.capital || (token.gap !== 'space' && token.gap !== 'dot') || token.text.length < 3) return;
  if (NO_SURNAME.has(token.lower)) return;
  if (TITLE.has(before.lower) && before.lower !== 'st') {
    surnames.add(token.lower);
    return;
  }
  const isInitial = before.text.length === 1 && before.lower !== 'a' && before.lower !== 'i';
  const given = isInitial ? tokens[at - 2] : before;
  if (!given || !GIVEN_NAMES.has(given.lower)) return;
  surnames.add(token.lower);
  firstNames.add(given.lower);
}

const NO_SURNAME: ReadonlySet<string> = new Set([
  ...CALENDAR,
  ...KIND_BEHIND,
  ...STREET,
  ...THING,
  ...ORGANISATION,
  ...LOCAL_BODY,
  ...KIND_BEFORE,
]);

function stylesOf(tokens: readonly Token[]): Uint8Array {
  const styles = new Uint8Array(tokens.length);
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.gap !== 'end-of-sentence') continue;
    styles.fill(styleOf(tokens, from, at), from, at);
    from = at;
  }
  return styles;
}

/** Words shorter than this are small in titles too. */
const COUNTED = 4;

function styleOf(tokens: readonly Token[], from: number, end: number): number {
  let [large, upper, all] = [0, 0, 0];
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (!token || token.text.length < COUNTED) continue;
    all++;
    if (token.capital) large++;
    if (token.upper) upper++;
  }
  if (all >= 2 && upper >= 0.7 * all) return STYLES.capitals;
  return all >= 4 && all <= 20 && large >= 0.8 * all ? STYLES.title : STYLES.plain;
}
