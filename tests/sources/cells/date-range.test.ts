import { describe, expect, it } from 'vitest';
import { readDate, whyNoDate } from '../../../src/sources/cells/date.ts';

describe('two dates in a cell', () => {
  it.each([
    ['2023-10-07/2023-10-09', '2023-10-07', '2023-10-09', 'unknown'],
    ['2023-10-07 - 2023-10-09', '2023-10-07', '2023-10-09', 'unknown'],
    ['2023-10-07 to 2023-10-07', '2023-10-07', '2023-10-07', 'day'],
    ['7/10/2023 – 9/10/2023', '2023-10-07', '2023-10-09', 'unknown'],
    ['3-5 October 2023', '2023-10-03', '2023-10-05', 'unknown'],
    ['3–5 Oct. 2023', '2023-10-03', '2023-10-05', 'unknown'],
    ['October 3-5, 2023', '2023-10-03', '2023-10-05', 'unknown'],
    ['3 to 5 October 2023', '2023-10-03', '2023-10-05', 'unknown'],
    ['28 September - 3 October 2023', '2023-09-28', '2023-10-03', 'unknown'],
    ['from 28 December 2022 to 3 January 2023', '2022-12-28', '2023-01-03', 'week'],
    ['1 October to 31 October 2023', '2023-10-01', '2023-10-31', 'month'],
    ['2014 to 2016', '2014-01-01', '2016-12-31', 'unknown'],
    ['من 3 إلى 5 تشرين الأول 2023', '2023-10-03', '2023-10-05', 'unknown'],
  ])('%s is %s to %s', (text, earliest, latest, precision) => {
    expect(readDate(text, 'dmy')).toMatchObject({ earliest, latest, precision });
  });

  it.each([
    ['2023-10-09/2023-10-07', 'its first date, 2023-10-09, is after its last, 2023-10-07'],
    ['5-3 October 2023', 'is after its last'],
    ['3-32 October 2023', 'were expected'],
    ['2020-05-09 - 11', 'stands behind the date'],
    ['2023-10-07 - later', 'stands behind the date'],
    ['3 to October 2023', 'none of a date'],
    ['Mosul - Erbil', 'it is no date'],
    ['36.1 - 44.0', 'it is no date'],
  ])('%s: %s', (text, why) => {
    expect(readDate(text, 'dmy')).toBeNull();
    expect(whyNoDate(text, 'dmy')).toContain(why);
  });
});
