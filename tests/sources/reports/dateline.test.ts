import { describe, expect, it } from 'vitest';
import { datelineDate } from '../../../src/sources/reports/dateline.ts';

const TEXT = 'At least six rockets struck the airport on Monday night, the governor said.';

describe('datelines', () => {
  it.each([
    [`ERBIL, Iraq, 16 February 2021 - ${TEXT}`, '2021-02-16'],
    [`ERBIL, 16 February 2021 (Agency) - ${TEXT}`, '2021-02-16'],
    [`Erbil, Iraq - February 16, 2021: ${TEXT}`, '2021-02-16'],
    [`GENEVA/AMMAN, 12 June 2018 – ${TEXT}`, '2018-06-12'],
    [`Amman, Jordan (June 12, 2018) – ${TEXT}`, '2018-06-12'],
    [`[Beirut, 4 August 2020] ${TEXT}`, '2020-08-04'],
    [`Deir ez-Zor, Syria, Tuesday, 12 June 2018 — ${TEXT}`, '2018-06-12'],
    [`SANAA (Agency) — 4 May 2015 — ${TEXT}`, '2015-05-04'],
    [`2020-05-04 (Agency) - ${TEXT}`, '2020-05-04'],
    [`AFP, Beirut, 3 May 2020 – ${TEXT}`, '2020-05-03'],
    ['PORTLAND, Ore. - Monday, Aug. 3, 2020', '2020-08-03'],
    ['BASRA, Tuesday 2 July 2019', '2019-07-02'],
  ])('%s', (paragraph, day) => {
    expect(datelineDate(['A headline of it', paragraph, TEXT], null)?.latest).toBe(day);
  });

  it.each([
    [`BAGHDAD (Agency) -- March 3 -- ${TEXT}`, '2020-05-01', '2020-03-03'],
    [`Mosul, 3 Mar. — ${TEXT}`, '2020-05-01', '2020-03-03'],
    [`(KIRKUK, April 4) ${TEXT}`, '2020-05-01', '2020-04-04'],
    [`April 7 (Agency) -- ${TEXT}`, '2021-04-08', '2021-04-07'],
    [`BAGHDAD, Dec 30 (Agency) - ${TEXT}`, '2020-01-02', '2019-12-30'],
  ])('%s, near %s', (paragraph, near, day) => {
    expect(datelineDate([paragraph], near)?.latest).toBe(day);
    expect(datelineDate([paragraph], null)).toBeNull();
  });

  it.each([
    `On 4 May 2020 - a Monday - ${TEXT}`,
    `The attack of 4 May 2020: ${TEXT}`,
    `In Erbil, 4 May 2020 is remembered. ${TEXT}`,
    `Residents of Mosul said on March 3 that nothing had changed. ${TEXT}`,
    `Mosul fell on 10 June 2014 - the day on which ${TEXT}`,
    `Since May 4, 2020 (a Monday) ${TEXT}`,
    `ERBIL - ${TEXT}`,
    `May 4, 2020 was a Monday. ${TEXT}`,
  ])('none: %s', (paragraph) => {
    expect(datelineDate([paragraph], '2020-06-01')).toBeNull();
  });
});
