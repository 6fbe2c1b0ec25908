import { describe, expect, it } from 'vitest';
import { reportsOf } from './made.ts';

const POST = 'Two rockets landed inside the perimeter of the base tonight. No casualties reported.';

/** Two posts, each with lines above and below its text. */
const thread = (above: string, below: string): string =>
  [1, 2]
    .map((n) => `#${n}\nfinch\n02-1${n + 3}-2019, 10:14 PM\n\n${above}\n\n${n}. ${POST}\n\n${below} ${n}\n`)
    .join('\n');

const titles = async (text: string): Promise<readonly string[] | undefined> =>
  (await reportsOf(text)).reports?.map(({ title }) => title);

describe('the signature of a post', () => {
  it.each(['__________________\n"The only easy day was yesterday" - since 1991', '--\nPeace for all towns'])(
    'is no title: %j',
    async (signature) => {
      const told = (await titles(thread('', signature))) ?? [];
      expect(told.map((title) => title.slice(0, 60))).toEqual([1, 2].map((n) => `${n}. ${POST}`.slice(0, 60)));
    },
  );

  it('is none below a line across above the text', async () => {
    const head = 'Rockets on the base again';
    expect(await titles(thread(`__________\n${head}`, ''))).toEqual([head, head]);
  });
});
