import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/sources/cells/date.ts';
import { dateOrderCounter, decideDateOrder } from '../../../src/sources/cells/decide-date-order.ts';

describe('the order of a column', () => {
  it.each([
    [['13/02/2020', '03/04/2020'], 'dmy', false],
    [['02/13/2020', '03/04/2020'], 'mdy', false],
    [['03.04.20', '31.12.19'], 'dmy', false],
    [['98-05-03', '99-01-02'], 'ymd', false],
    [['03/04/2020', '05/06/2020'], 'dmy', true],
    [['03/04/2020 13:20'], 'dmy', true],
    [['١٣/٠٢/٢٠٢٠'], 'dmy', false],
    [['٠٣/٠٢/٢٠٢٠'], 'dmy', true],
    [['4/4/2020', '5/5/2020'], null, false],
    [['2020-05-09', '2020/12/13', '28 December 2022', '7-Oct-14'], null, false],
    [['13/13/2020', '32/1/2020', '1/2/3', '1/2-2020', '', 'x'], null, false],
    [[], null, false],
  ])('%j is %s, open: %s', (cells, order, isOpen) => {
    expect(decideDateOrder(cells)).toMatchObject({ order, isOpen, against: 0 });
  });

  it('names the cell that decides and its line', () => {
    const counter = dateOrderCounter();
    ['03/04/2020', '03/04/2020', '13/02/2020', '14/02/2020'].forEach((text, i) => {
      counter.add(text, i + 2);
    });
    const { order, because } = counter.decide();
    expect(order).toBe('dmy');
    expect(because).toContain('"13/02/2020" in line 4');
    expect(because).toContain('2 cells');
  });

  it('takes the majority where cells contradict each other, and names the others', () => {
    const decision = decideDateOrder(['13/02/2020', '14/02/2020', '02/15/2020']);
    expect(decision).toMatchObject({ order: 'dmy', isOpen: false, against: 1 });
    expect(decision.firstAgainst?.text).toBe('02/15/2020');
    expect(readDate('02/15/2020', decision.order)).toBeNull();
  });

  it('asks where as many cells speak for each order', () => {
    expect(decideDateOrder(['13/02/2020', '02/15/2020'])).toMatchObject({ order: 'dmy', isOpen: true, against: 1 });
  });

  it('finds the order that a column was written in, or asks', () => {
    const date = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 1970, max: 2030 }),
    });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), fc.constantFrom('dmy', 'mdy'), (dates, order) => {
        const written = dates.map(({ day, month, year }) =>
          (order === 'dmy' ? [day, month, year] : [month, day, year]).join('/'),
        );
        const decision = decideDateOrder(written);
        if (dates.some(({ day }) => day > 12)) expect(decision).toMatchObject({ order, isOpen: false });
        else expect(decision.isOpen).toBe(dates.some(({ day, month }) => day !== month));
      }),
    );
  });
});
