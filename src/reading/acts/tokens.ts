import { wordsOf, type Word } from '../sentences/words.ts';

/** The words of a stretch of a text, with the parts of hyphened words apart: "air-strike" reads as "air strike". */
export function tokensOf(text: string, start: number, end: number): Word[] {
  return wordsOf(text, start, end).flatMap((word) =>
    word.type === 'word' && word.lower.includes('-') ? partsOf(text, word) : [word],
  );
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
