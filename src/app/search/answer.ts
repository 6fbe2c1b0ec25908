import {
  createSearchIndex,
  findRows,
  joinedParts,
  type Numbers,
  type SearchIndex,
  type SearchIndexBuilder,
} from '../../index.ts';
import type { FromSearch, ToSearch } from './protocol.ts';

/** The worker's mind: takes what the page says, one dataset in its life. */
export interface SearchService {
  readonly take: (message: ToSearch) => void;
}

type Find = Extract<ToSearch, { kind: 'find' }>;

/**
 * @param reply sends an answer to the page
 * @param later calls back once the messages that have come are taken, so that only the newest question is answered
 */
export function createSearchService(
  reply: (answer: FromSearch) => void,
  later: (call: () => void) => void,
): SearchService {
  const columns: Numbers[] = [];
  let builder: SearchIndexBuilder | null = null;
  let index: SearchIndex | null = null;
  let newest: Find | null = null;
  const answerNewest = (): void => {
    if (!index || !newest) return;
    const { id, words } = newest;
    newest = null;
    reply({ ok: true, id, rows: findRows(index, words) });
  };
  return {
    take(message) {
      switch (message.kind) {
        case 'column':
          columns.push(message.numbers);
          break;
        case 'open':
          builder = createSearchIndex(joinedParts(columns.splice(0), message.texts, message.places));
          break;
        case 'texts':
          message.texts.forEach((text, i) => builder?.addText(message.numbers[i] ?? 0, text));
          break;
        case 'places':
          message.texts.forEach((texts, i) => builder?.addPlace(message.first + i, texts));
          break;
        case 'ready':
          index = builder?.finish() ?? null;
          builder = null;
          answerNewest();
          break;
        case 'find':
          newest = message;
          later(answerNewest);
          break;
      }
    },
  };
}
