import { describe, expect, it } from 'vitest';
import { textBlock } from '../../../src/sources/reports/block.ts';
import { orderInTime } from '../../../src/sources/reports/order-in-time.ts';
import { reportsOf } from './made.ts';

const orderOf = (lines: readonly string[]) => orderInTime(lines.map((line) => textBlock(line)))?.order ?? null;

describe('the order of day and month in a thread', () => {
  it.each([
    [['02-03-2019, 10:14 PM', '02-04-2019, 08:02 AM', '02-05-2019, 11:47 PM'], 'mdy'],
    [['02-05-2019, 10:14 PM', '02-04-2019, 08:02 AM'], 'mdy'],
    [['01/03/2020', '02/03/2020', '03/03/2020'], 'dmy'],
    [['12/11/2019', '12/12/2019', '01/02/2020'], 'mdy'],
  ])('%j: %s', (lines, order) => {
    expect(orderOf(lines)).toBe(order);
  });

  it.each([
    [['02-03-2019, 10:14 PM']],
    [['02-03-2019, 10:14 PM', '02-03-2019, 11:14 PM']],
    [['02-02-2019, 10:14 PM', '03-03-2019, 11:14 PM']],
    [['05/03/2020', '03/04/2020', '04/02/2020']],
    [['The attack of 02-03-2019 was followed by another.', 'That of 02-04-2019 was followed by a third one of them.']],
    [['3 February 2019', '4 February 2019']],
  ])('nothing tells it: %j', (lines) => {
    expect(orderOf(lines)).toBeNull();
  });

  it('is told of each report', async () => {
    const post = (n: number, day: string): string =>
      `#${n}\nfinch\n${day}, 10:14 PM\n\nRockets hit the base northwest of the town tonight, number ${n} of this week. Nobody was hurt.\n`;
    const { reports } = await reportsOf(`${post(1, '02-03-2019')}\n${post(2, '02-04-2019')}\n${post(3, '02-05-2019')}`);
    expect(reports?.map(({ published }) => published?.latest)).toEqual(['2019-02-03', '2019-02-04', '2019-02-05']);
    expect(reports?.map(({ order }) => order)).toEqual(['mdy', 'mdy', 'mdy']);
    expect(reports?.[0]?.published?.because).toContain(
      'with the month first the dates here go on in time within 2 days, else within 61',
    );
  });
});
