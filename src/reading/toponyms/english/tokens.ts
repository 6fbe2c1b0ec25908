/** What stands between a word and the one before it. */
export type Gap = 'start' | 'space' | 'hyphen' | 'apostrophe' | 'dot' | 'comma' | 'other' | 'end-of-sentence';

/** A word of a text. */
export interface Token {
  readonly start: number;
  /** UTF-16 code units, exclusive. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Two letters at least, all capitals. */
  readonly upper: boolean;
  /** Between the word before and this one. */
  readonly gap: Gap;
  /** The first word of a sentence, a line, a quotation or a list's entry. */
  readonly opens: boolean;
}

/** Initials with their dots ("U.S.", "W.Va."), or letters and digits with the apostrophes within ("O'Leary", but "Iraq" of "Iraq's"). */
const WORD =
  /\p{Lu}\p{Ll}?\.(?:\p{Lu}\p{Ll}{0,2}\.)+|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’`ʿʾ](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*/gu;

/** Words whose dot does not end a sentence and that a name may go on behind. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  'st ste mt ft gov sen rep mr mrs ms dr gen col lt sgt capt maj rev prof jr sr no n s e w twp co rt dept det cpl pvt supt hon atty adm cmdr brig vs ave rd blvd'.split(
    ' ',
  ),
);

/** Abbreviations of states, written large: "Covington, Ky. (AP)". */
const STATES: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que man sask alta'.split(
    ' ',
  ),
);

const CAPITAL = /^\p{Lu}/u;
const UPPER = /^(?=.{2})(?:\p{Lu}\p{M}*|['’.])+$/u;

/** A line shorter than this that ends without a mark is a headline or an entry; a longer one goes on in the next. */
const WRAPPED = 50;

const SPACE = 0x20;

/** The words of a text in their order; linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Token | undefined;
  let line = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const between = before
      ? start === before.end + 1 && text.charCodeAt(before.end) === SPACE
        ? ' '
        : text.slice(before.end, start)
      : '';
    const newline = between === ' ' ? -1 : between.lastIndexOf('\n');
    const gap = before ? gapOf(between, before, newline >= 0 ? before.end - line : -1) : 'start';
    if (newline >= 0 && before) line = before.end + newline + 1;
    const capital = isCapital(word);
    before = {
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      capital,
      upper: capital && word.length > 1 && UPPER.test(word),
      gap,
      opens: gap === 'start' || gap === 'end-of-sentence' || (gap === 'other' && OPENING.test(between)),
    };
    tokens.push(before);
  }
  return tokens;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}

/** A quotation, a bracket or a mark of a list that something begins behind. */
const OPENING = /(?:^|\s)["“‘«•*–—-]\s*$|["“«]$/u;

function gapOf(between: string, before: Token, lineLength: number): Gap {
  if (between === ' ') return 'space';
  if (between === '-' || between === '‑') return 'hyphen';
  if (between === "'" || between === '’') return 'apostrophe';
  if (between === '. ' && isAbbreviated(before)) return 'dot';
  if (between === ', ') return 'comma';
  if ((between === "' " || between === '’ ') && before.lower.endsWith('s')) return 'space';
  if (/^[ \t\u00a0]+$/u.test(between)) return 'space';
  if (/^\s+$/u.test(between))
    return /\n[^\S\n]*\n/u.test(between) || lineLength < WRAPPED ? 'end-of-sentence' : 'space';
  if (/^,\s+$/u.test(between)) return 'comma';
  if (/[.!?…]["”’')\]]*\s|\n\s*\n|[:;|]\s|[.!?]$/u.test(between)) return 'end-of-sentence';
  if (between.includes('\n') && lineLength < WRAPPED) return 'end-of-sentence';
  return 'other';
}

function isAbbreviated({ lower, capital, text }: Token): boolean {
  return ABBREVIATED.has(lower) || (capital && (text.length === 1 || STATES.has(lower)));
}
