import { isUndated, readDates, UNDATED, type EventSnapshot, type When } from '../../index.ts';
import { newId } from '../state/workspace.ts';
import { queueWords as words } from '../words/queue-en.ts';
import type { Selected } from './report-part.tsx';

/** A title is no longer than this. */
const LONGEST_TITLE = 80;

/** Letters of an id that nobody else gives. */
const ID_LETTERS = 12;

/**
 * An incident of words that a person selected: a kind, a place and people are still to be said. Its date is that of the words, where they name
 * exactly one.
 */
export function madeEvent({ source, span, text }: Selected, reference: string | null): EventSnapshot {
  const none = { min: null, max: null };
  const line = text.replace(/\s+/g, ' ').trim();
  return {
    table: 'incident',
    incident: {
      id: `added-${newId().slice(0, ID_LETTERS)}`,
      kind: 'other',
      title: line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 2)} …` : line,
      summary: line,
      when: whenIn(text, reference),
      ...{ where: null, launch: null, placeBecause: '', launchBecause: '', actors: [] },
      casualties: { killed: none, wounded: none, arrested: none, text: '' },
      ...{ status: 'reported', confidence: 'high', confidenceBecause: words.addedBecause },
      sources: [source],
      evidence: [{ field: 'kind', words: text, source, ...span, rule: words.addedRule }],
      note: '',
    },
  };
}

function whenIn(text: string, reference: string | null): When {
  const dated = readDates(text, { reference }).filter(({ when }) => !isUndated(when));
  return dated.length === 1 && dated[0] ? dated[0].when : UNDATED;
}
