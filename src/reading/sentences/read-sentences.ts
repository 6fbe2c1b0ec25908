import type { Span } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import { clausesOf } from './clauses.ts';
import { splitSentences } from './ends.ts';
import { stretchesOf, type Stretch } from './lines.ts';
import { quotesIn } from './quotes.ts';
import { wordsOf } from './words.ts';

/** A headline has at most this many letters. */
const LONGEST_HEADLINE = 220;

/**
 * The sentences of a report's text, in order, none overlapping another; every letter stands in one. Headlines, entries of lists and captions are sentences too. A sentence
 * that goes on over a line that was broken at a width is one. Linear in the length of the text.
 */
export function readSentences(text: string): Sentence[] {
  const stretches = stretchesOf(text);
  const headline = hasHeadline(text, stretches);
  return stretches.flatMap((stretch, i) => sentencesIn(text, stretch, headline && i === 0));
}

function sentencesIn(text: string, { start, end, paragraph }: Stretch, isHeadline: boolean): Sentence[] {
  const quotes = quotesIn(text, start, end);
  let first = 0;
  return splitSentences(wordsOf(text, start, end)).map((sentence) => {
    while ((quotes[first]?.end ?? Infinity) <= sentence.start) first++;
    return {
      start: sentence.start,
      end: sentence.end,
      paragraph,
      isHeadline,
      clauses: clausesOf(sentence.words),
      quotes: quotesOf(quotes, first, sentence),
    };
  });
}

/** The quotes of a paragraph as far as they stand in a sentence. */
function quotesOf(quotes: readonly Span[], first: number, { start, end }: Span): Span[] {
  const own: Span[] = [];
  for (let i = first; i < quotes.length; i++) {
    const quote = quotes[i];
    if (!quote || quote.start >= end) break;
    own.push({ start: Math.max(quote.start, start), end: Math.min(quote.end, end) });
  }
  return own;
}

/** The first line is a headline when it is short, does not end like a sentence, and more follows. */
function hasHeadline(text: string, stretches: readonly Stretch[]): boolean {
  const [first, second] = stretches;
  if (!first || !second || first.end - first.start > LONGEST_HEADLINE) return false;
  const line = text.slice(first.start, first.end);
  return !/[.:;,]["'”’]?$/u.test(line) && !line.includes('\n');
}
