import { describe, expect, it } from 'vitest';
import { createDateLooks } from '../../src/app/import/date-looks.ts';
import type { ImportAsk, ImportPreview, Outcome, WholeDates } from '../../src/app/import/protocol.ts';
import type { DateOrder, Mapping } from '../../src/index.ts';

const mapping: Mapping = {
  ...{ version: 1, preset: null, dateOrder: 'dmy', decimal: '.', empty: [], kind: 'other', codes: null },
  columns: [{ column: 'day', field: 'date' }],
};

function ask(news: Partial<Mapping> = {}): ImportAsk {
  return { file: new File(['x'], 'a.csv'), choice: {}, as: 'auto', mapping: { ...mapping, ...news } };
}

function seen(isDateOrderOpen: boolean): Pick<ImportPreview, 'proposal'> {
  return { proposal: { mapping, columns: [], isDateOrderOpen, because: [] } };
}

function worker(whole: Outcome<WholeDates>) {
  const asked: (DateOrder | null | undefined)[] = [];
  const dates = (one: ImportAsk): Promise<Outcome<WholeDates>> => {
    asked.push(one.mapping?.dateOrder);
    return Promise.resolve(whole);
  };
  return { session: { dates }, asked };
}

const decided: Outcome<WholeDates> = {
  ok: true,
  value: { order: 'mdy', isOpen: false, because: 'Row 9,000 says so.' },
};
const open: Outcome<WholeDates> = { ok: true, value: { order: 'dmy', isOpen: true, because: 'Both fit.' } };

describe('the order of dates that the sample leaves open', () => {
  it.each([
    ['is decided by all rows', decided, { kind: 'decided', because: 'Row 9,000 says so.' }, 'mdy'],
    ['is asked where all rows fit both', open, { kind: 'open' }, null],
    ['is asked where the rows cannot be read', { ok: false, why: [] } as const, { kind: 'open' }, null],
  ] as const)('%s', async (_, answer, state, order) => {
    const { session, asked } = worker(answer);
    const looks = createDateLooks(session, false);
    let isCalled = false;
    expect(looks.look(ask(), seen(true), () => (isCalled = true))).toEqual({ kind: 'looking' });
    expect(looks.asked(ask()).mapping?.dateOrder).toBeNull();
    await looks.wait(ask());
    await Promise.resolve();
    expect(isCalled).toBe(true);
    expect(looks.look(ask(), seen(true), () => undefined)).toEqual(state);
    expect(looks.asked(ask()).mapping?.dateOrder).toBe(order);
    expect(asked).toEqual([null]);
  });

  it('is looked at again for other columns', async () => {
    const { session, asked } = worker(decided);
    const looks = createDateLooks(session, false);
    await looks.wait(ask());
    await looks.wait(ask({ columns: [{ column: 'begin', field: 'start' }] }));
    await looks.wait(ask({ kind: 'protest' }));
    expect(asked).toHaveLength(2);
  });
});

describe('nothing is looked at', () => {
  it('where the sample says the order', () => {
    const { session, asked } = worker(decided);
    expect(createDateLooks(session, false).look(ask(), seen(false), () => undefined)).toEqual({ kind: 'said' });
    expect(asked).toEqual([]);
  });

  it('where a person said it, before or now', () => {
    const { session, asked } = worker(decided);
    const now = createDateLooks(session, false);
    now.choose();
    for (const looks of [createDateLooks(session, true), now]) {
      expect(looks.look(ask(), seen(true), () => undefined)).toEqual({ kind: 'said' });
      expect(looks.asked(ask()).mapping?.dateOrder).toBe('dmy');
      expect(looks.isChosen()).toBe(true);
    }
    expect(asked).toEqual([]);
  });
});
