import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchService } from '../../src/app/search/answer.ts';
import type { FromSearch, ToSearch } from '../../src/app/search/protocol.ts';
import {
  columnsOf,
  findRows,
  namedTexts,
  placeTexts,
  rowsOf,
  searchIndexOf,
  searchParts,
  textAt,
  textCount,
  type Dataset,
} from '../../src/index.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { place, sceneDataset } from '../views/scene-dataset.ts';

/** A service with what it replied and what it put off; `turn` is the end of a turn of the worker's loop. */
function opened() {
  const replies: FromSearch[] = [];
  const waiting: (() => void)[] = [];
  const service = createSearchService(
    (reply) => replies.push(reply),
    (call) => waiting.push(call),
  );
  return {
    replies,
    take: service.take,
    turn: () => {
      for (const call of waiting.splice(0)) call();
    },
  };
}

/** Everything of a dataset, so many texts or places at a time, last ones first. */
function messagesOf(dataset: Dataset, portion: number): ToSearch[] {
  const parts = searchParts(dataset);
  const numbers = rowsOf(namedTexts(parts));
  const texts: ToSearch[] = [];
  for (let from = 0; from < numbers.length; from += portion) {
    const some = numbers.slice(from, from + portion);
    texts.unshift({ kind: 'texts', numbers: some, texts: Array.from(some, (number) => textAt(dataset, number)) });
  }
  for (let first = 0; first < dataset.places.length; first += portion) {
    texts.unshift({ kind: 'places', first, texts: dataset.places.slice(first, first + portion).map(placeTexts) });
  }
  const columns = columnsOf(parts).map((numbers): ToSearch => ({ kind: 'column', numbers }));
  const open: ToSearch = { kind: 'open', texts: parts.texts, places: parts.places };
  return [...columns, open, ...texts, { kind: 'ready' }];
}

const DATASET = sceneDataset(
  ['Erbil', 'Basra', 'Samarra'].map((name) => ({ where: { place: place(`pl:${name}`, name, [44, 33]) } })),
);

describe('the search in the worker', () => {
  it('finds what the page would find itself, in whatever portions it is told', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 5 }), fc.nat(), (made, portion, pick) => {
        const dataset = datasetOf(made);
        const { take, turn, replies } = opened();
        const texts = [...Array.from({ length: textCount(dataset) }, (_, number) => textAt(dataset, number)), ''];
        const words = (texts[pick % texts.length] ?? '').toLowerCase().split(' ').slice(0, 1);
        for (const message of messagesOf(dataset, portion)) take(message);
        take({ kind: 'find', id: 1, words });
        turn();
        expect(replies).toEqual([{ ok: true, id: 1, rows: findRows(searchIndexOf(dataset), words) }]);
      }),
    );
  });

  it('refuses a dataset of which a column was not told', () => {
    const { take, replies } = opened();
    const [, ...rest] = messagesOf(DATASET, 9);
    expect(() => {
      for (const message of rest) take(message);
    }).toThrow(/expected more than 14 columns/);
    expect(replies).toEqual([]);
  });

  it('keeps a question until everything is told, and answers only the last', () => {
    const { take, turn, replies } = opened();
    const messages = messagesOf(DATASET, 2);
    take({ kind: 'find', id: 1, words: ['erb'] });
    turn();
    for (const message of messages.slice(0, -1)) take(message);
    take({ kind: 'find', id: 2, words: ['bas'] });
    turn();
    expect(replies).toEqual([]);
    take({ kind: 'ready' });
    turn();
    expect(replies.map((reply) => reply.ok && [reply.id, [...rowsOf(reply.rows.incidents)]])).toEqual([[2, [1]]]);
  });

  it('answers only the newest of the questions of one turn, and each of one turn after another', () => {
    const { take, turn, replies } = opened();
    for (const message of messagesOf(DATASET, 9)) take(message);
    for (const [id, word] of ['s', 'sa', 'sam'].entries()) take({ kind: 'find', id, words: [word] });
    turn();
    expect(replies.map((reply) => reply.ok && reply.id)).toEqual([2]);
    take({ kind: 'find', id: 3, words: ['nowhere'] });
    turn();
    turn();
    expect(replies.map((reply) => reply.ok && [...rowsOf(reply.rows.incidents)])).toEqual([[2], []]);
  });
});
