import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NOTHING,
  parseSelection,
  sameSelection,
  selectionText,
  type Selection,
} from '../../src/app/state/selection.ts';

const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  fc.record({
    kind: fc.constantFrom('incident', 'visit', 'place'),
    id: fc.string({ unit: 'binary', minLength: 1 }),
  }),
);

describe('a selection as text', () => {
  it.each<[Selection, string]>([
    [NOTHING, ''],
    [{ kind: 'incident', id: 'i-2020-x' }, 'incident:i-2020-x'],
    [{ kind: 'visit', id: 'v:1' }, 'visit:v:1'],
    [{ kind: 'place', id: 'gn:95446' }, 'place:gn:95446'],
  ])('%o is %s, and back', (selection, text) => {
    expect(selectionText(selection)).toBe(text);
    expect(parseSelection(text)).toEqual(selection);
  });

  it.each([
    'incident',
    'incident:',
    ':',
    ':x',
    'none:',
    'none:x',
    'Incident:x',
    ' incident:x',
    'region:x',
    'toString:x',
    '__proto__:x',
  ])('%s is none', (text) => {
    expect(parseSelection(text)).toBeUndefined();
  });

  it('goes there and back for any id', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(parseSelection(selectionText(selection))).toEqual(selection);
      }),
    );
  });

  it('reads any text without throwing, and what it reads it writes alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const selection = parseSelection(text);
        if (selection) expect(selectionText(selection)).toBe(text);
      }),
    );
  });
});

describe('the same selection', () => {
  it.each<[Selection, Selection, boolean]>([
    [NOTHING, { kind: 'none' }, true],
    [{ kind: 'incident', id: 'a' }, { kind: 'incident', id: 'a' }, true],
    [{ kind: 'incident', id: 'a' }, { kind: 'visit', id: 'a' }, false],
    [{ kind: 'incident', id: 'a' }, { kind: 'incident', id: 'b' }, false],
    [NOTHING, { kind: 'place', id: 'a' }, false],
  ])('%o and %o: %s', (a, b, same) => {
    expect(sameSelection(a, b)).toBe(same);
    expect(sameSelection(b, a)).toBe(same);
  });
});
