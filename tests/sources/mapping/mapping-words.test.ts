import { describe, expect, it } from 'vitest';
import { mappingFromWords } from '../../../src/sources/mapping/mapping-words.ts';
import { headOf } from './read-rows.ts';

const HEAD = headOf(['When', 'where', 'dead', 'a, b', 'date'], [['14/02/2020', 'Mosul', '2', 'x', '']]);

describe('a mapping in words', () => {
  it.each([
    ['date=When,place=where', ['When→date', 'where→place']],
    ['When=date, where=place', ['When→date', 'where→place']],
    ['time=when,place=where', ['When→date', 'where→place']],
    ['place=where,killed=dead', ['where→place', 'dead→killed']],
    ['date=date,time=when', ['date→date', 'When→time']],
    ['place=a\\, b', ['a, b→place']],
    ['source_url=where', ['where→source-url']],
  ])('%s', (words, expected) => {
    const { value, problems } = mappingFromWords(words, HEAD);
    expect(problems).toEqual([]);
    expect(value?.columns.map(({ column, field }) => `${column}→${field}`)).toEqual(expected);
  });

  it('takes from the sample how its cells are read', () => {
    expect(mappingFromWords('date=When', HEAD).value?.dateOrder).toBe('dmy');
    expect(mappingFromWords('place=where', HEAD).value?.dateOrder).toBeNull();
  });

  it.each([
    ['place', 'field=column'],
    ['place=nowhere', 'one of the columns When, where'],
    ['colour=dead', 'one of the fields id, kind'],
    ['place=where,=', 'one of the fields'],
  ])('%s is not understood', (words, expected) => {
    const { value, problems } = mappingFromWords(words, HEAD);
    expect(value).toBeNull();
    expect(problems[0]?.message).toContain(expected);
  });
});
