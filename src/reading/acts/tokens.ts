import type { Word } from '../sentences/words.ts';

/** The words of a sentence, given by its words, with the parts of hyphened words apart: "air-strike" reads as "air strike". */
export function tokensOf(text: string, words: readonly Word[]): Word[] {
  const tokens: Word[] = [];
  for (const word of words) {
    if (word.type === 'word' && word.lower.includes('-')) tokens.push(...partsOf(text, word));
    else tokens.push(word);
  }
  return tokens;
}

function partsOf(text: string, word: Word): Word[] {
  let at = word.start;
  return text
    .slice(word.start, word.end)
    .split('-')
    .map((part, i) => {
      const start = at;
      at += part.length + 1;
      const capital = /^\p{Lu}/u.test(part);
      return {
        ...word,
        start,
        end: start + part.length,
        lower: part.toLowerCase(),
        capital,
        spaced: i === 0 && word.spaced,
      };
    });
}
