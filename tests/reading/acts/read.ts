import type { ActMention } from '../../../src/model/act.ts';
import { readActs } from '../../../src/reading/acts/read-acts.ts';
import { readSentences } from '../../../src/reading/sentences/read-sentences.ts';

/** The acts of a text. */
export const actsIn = (text: string): ActMention[] => readActs(text, readSentences(text));

/** The acts of a text as "act sense", in order. */
export const sensesIn = (text: string): string[] => actsIn(text).map(({ act, sense }) => `${act} ${sense}`);

/** The acts that are events: news, plans, claims, denials; each once. */
export const eventsIn = (text: string): string[] => [
  ...new Set(
    actsIn(text)
      .filter(({ sense }) => ['news', 'planned', 'claimed', 'denied'].includes(sense))
      .map(({ act, sense }) => (sense === 'news' ? act : `${act} ${sense}`)),
  ),
];

/** The acts that are events, in whatever sense. */
export const actNamesIn = (text: string): string[] => eventsIn(text).map((event) => event.split(' ')[0] ?? '');
