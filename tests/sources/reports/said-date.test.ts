import { describe, expect, it } from 'vitest';
import { saidDate } from '../../../src/sources/reports/said-date.ts';
import { reportsOf } from './made.ts';

const LEAD = 'Gunmen ambushed a patrol south of Mosul late on Sunday, killing four soldiers,';

describe('the day on which somebody spoke', () => {
  it.each([
    `${LEAD} two officials said on Monday, May 18, 2020.`,
    `${LEAD} two officials said on 18 May 2020.`,
    `${LEAD} a colonel told reporters on Monday, May 18, 2020.`,
    `${LEAD} the army said in a statement on May 18, 2020.`,
    `The army announced on Monday 18 May 2020 that gunmen had ambushed a patrol. Mosul was retaken in July 2017.`,
  ])('%s', (text) => {
    expect(saidDate(['A headline of it', text])?.latest).toBe('2020-05-18');
  });

  it.each([
    `${LEAD} two officials said on Monday.`,
    `${LEAD} on May 18, 2020.`,
    `The army said that gunmen on May 18, 2020 ambushed a patrol.`,
    `The army had said on May 18, 2020 that no patrol was ambushed.`,
    `The plan was announced on May 18, 2020 by the governor of the province.`,
    `Two officials said on May 18, 2020 that it was over. On 3 June 2020 it began again.`,
    `The president said on May 1, 2003 that it was over. It is not over in 2020.`,
  ])('none: %s', (text) => {
    expect(saidDate([text])).toBeNull();
  });

  it('none far below the beginning', () => {
    const filler = 'Nothing else was known of it at first.';
    expect(saidDate([filler, filler, filler, `${LEAD} officials said on May 18, 2020.`])).toBeNull();
  });

  it('is that of a report of which nothing else says it', async () => {
    const text = `${LEAD} two officials said on Monday, May 18, 2020.\n`;
    const day = async (words: string, published?: string): Promise<readonly (string | undefined)[]> => {
      const { reports } = await reportsOf(words, 'wire.txt', published === undefined ? {} : { published });
      return [reports?.[0]?.published?.latest, reports?.[0]?.published?.because];
    };
    expect(await day(text)).toEqual(['2020-05-18', '“said on May 18, 2020”: no other day of the report is told']);
    expect(await day(text, '2020-05-19')).toEqual(['2020-05-19', 'given']);
    expect((await day(`MOSUL, 20 May 2020 (Agency) - ${text}`))[0]).toBe('2020-05-20');
  });
});
