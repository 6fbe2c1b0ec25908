import { civilDate } from '../../base/calendar.ts';
import type { Phrase } from './phrase.ts';
import type { Resolved } from './resolve/anchors.ts';
import type { Tokens } from './tokens.ts';

/** Remembers the year that a paragraph tells of. */
export interface Story {
  /** The year that a phrase without one takes from the story; null where there is none. */
  yearFor(found: Phrase, reference: number | null): number | null;
  /** Tells what a phrase resolved to. Phrases come in their order. */
  heard(found: Phrase, answer: Resolved): void;
}

/**
 * A paragraph whose sentence begins with a month and its year ("In June 2014 ...") tells of that year: the months after it that state no year are of the same one, or of
 * the next where the year has turned. A year said aside, inside a sentence, tells nothing.
 */
export function createStory(t: Tokens): Story {
  let year: number | null = null;
  let month = 0;
  let at = 0;
  return {
    yearFor: ({ from, meaning }, reference) => {
      if (hasBreak(t, at, from)) year = null;
      at = Math.max(at, from);
      if (year === null || !asksYear(meaning)) return null;
      const own = meaning.is === 'calendar' ? (meaning.month ?? month) : month;
      // Back by some months is no story that goes on, but news again.
      if (own < month && own + 5 >= month) return null;
      const told = own + 5 < month ? year + 1 : year;
      const now = reference === null ? null : civilDate(reference);
      const isAhead = now !== null && (told > now.year || (told === now.year && own > now.month));
      return isAhead ? null : told;
    },
    heard: ({ from, meaning }, { days }) => {
      if (meaning.is !== 'calendar' || meaning.year === null || meaning.month === null || (days?.from ?? null) === null)
        return;
      year = beginsSentence(t, from) ? meaning.year : null;
      month = meaning.month;
    },
  };
}

function asksYear(meaning: Phrase['meaning']): boolean {
  if (meaning.is === 'season') return meaning.year === null && meaning.which === null;
  return meaning.is === 'calendar' && meaning.month !== null && meaning.year === null && meaning.which === null;
}

function hasBreak(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (t.isBreak(i)) return true;
  return false;
}

/** At most a preposition and an article stand between the beginning of the sentence and the date. */
function beginsSentence(t: Tokens, from: number): boolean {
  for (let i = from - 1; i >= from - 3; i--) {
    const { type, mark, kind } = t.at(i);
    if (type === 'break' || mark === '.' || mark === '!' || mark === '?') return true;
    if (!['on', 'in', 'the', 'of', 'from', 'during', 'since', 'and'].includes(kind)) return false;
  }
  return false;
}
