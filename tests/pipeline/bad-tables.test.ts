import { describe, expect, it } from 'vitest';
import { importTable, previewTable, type PlaceDesk } from '../../src/index.ts';
import { fileOf } from '../sources/files/read-file.ts';

const desk: PlaceDesk = {
  answer: () => Promise.reject(new Error('nothing is asked of a table that is refused')),
  doubts: () => Promise.reject(new Error('nothing is asked of a table that is refused')),
};

async function refusalOf(name: string, text: string): Promise<readonly string[]> {
  const read = await importTable(fileOf(name, text), { desk });
  if (read.kind !== 'refused') throw new Error(`expected ${name} to be refused, it is ${read.kind}`);
  return read.problems.map(({ message }) => message);
}

describe('a table of which nothing would come', () => {
  it.each([
    [
      'a header alone',
      'date,place\n',
      'a.csv: expected rows, found only a header (2 columns). Choose a file that has some.',
    ],
    [
      'blank rows alone',
      'date,place\n,\n\n',
      'a.csv: expected rows, found only a header (2 columns). Choose a file that has some.',
    ],
    [
      'no place and no date',
      'colour,shape\nred,round\n',
      'a.csv: expected a column that says when or where, found none; looked at "colour", "shape". Say what the columns are for, or take another file.',
    ],
  ])('is refused: %s', async (_, text, message) => {
    expect(await refusalOf('a.csv', text)).toEqual([message]);
  });

  it('names the rows that it has and that are none', async () => {
    const [row, none] = await refusalOf('a.csv', 'date,place\n2020-05-01,Mosul,Iraq,x\n');
    expect(row).toContain('a.csv line 2: ');
    expect(none).toContain('expected rows, found only a header');
  });

  it('is shown to a person only where columns could be chosen', async () => {
    const seen = async (text: string): Promise<string> => {
      const nobody: PlaceDesk = {
        answer: () => Promise.resolve({ wheres: [], places: [], attribution: [], packs: [] }),
        doubts: () => Promise.resolve([]),
      };
      return (await previewTable(fileOf('a.csv', text), { desk: nobody })).kind;
    };
    expect(await seen('colour,shape\nred,round\n')).toBe('preview');
    expect(await seen('colour,shape\n')).toBe('refused');
  });
});
