import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementOffsets, findJsonFault, placeAt } from '../../src/sources/json-fault.ts';

describe('findJsonFault', () => {
  it.each([
    ['', 0, 'expected a value, found the end of the text'],
    ['{"a":NaN}', 5, 'expected a value, found NaN: JSON has no such number'],
    ['[-Infinity]', 1, 'expected a value or ], found -Infinity: JSON has no such number'],
    [
      '{"a":[1,2',
      9,
      'the text ends inside a list that begins in line 1, column 6: expected a comma or ]; it may be cut off',
    ],
    ['{"a":1,}', 7, 'expected a name in double quotes, found }; there may be a comma too many before it'],
    ['[1,]', 3, 'expected a value, found ]; there may be a comma too many before it'],
    ["{'a':1}", 1, "expected a name in double quotes or }, found '; JSON takes double quotes"],
    ['{"a" 1}', 5, 'expected a colon after the name, found 1'],
    ['{"a":1 "b":2}', 7, 'expected a comma or }, found "'],
    ['["x\ny"]', 3, 'a string must not hold a line break or control character; expected an escape such as \\n'],
    ['["\\x"] ', 2, 'expected an escape such as \\n or \\u0041 after the backslash'],
    ['["ab', 4, 'the text ends inside a string that begins in line 1, column 2'],
    ['[1] 2', 4, 'expected nothing more, found 2'],
    ['[01]', 1, 'expected a value or ], found 01'],
    ['[1}', 2, 'expected a comma or ], found }; there may be a comma too many before it'],
    ['tru', 0, 'expected a value, found tru'],
    ['<html>', 0, 'expected a value, found <'],
  ])('%j: at %i, %s', (text, offset, message) => {
    expect(findJsonFault(text)).toEqual({ offset, message });
  });

  it.each([
    '0',
    'null',
    ' [ ] ',
    '{"a":{"b":[-1.5e+3,"\\u00e9\\\\",true]}}',
    '"\u2028"',
    '['.repeat(9000) + ']'.repeat(9000),
  ])('finds nothing in good JSON', (text) => {
    expect(findJsonFault(text)).toBeNull();
  });

  it('takes a nesting deeper than any stack', () => {
    expect(findJsonFault('['.repeat(300_000))?.offset).toBe(300_000);
  });

  it('agrees with JSON.parse', () => {
    const unit = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '\\', '0', '1', '.', 'e', '-', '+', ' ', '\n'],
      ...['true', 'null', '"a"', '\\u0041'],
    );
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.array(unit, { maxLength: 3 }))
      .map(
        ([json, at, units]) =>
          `${json.slice(0, at % (json.length + 1))}${units.join('')}${json.slice(at % (json.length + 1))}`,
      );
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(text) === null).toBe(isJson);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['abc', 1, 1, 2],
  ['a\nbc', 3, 2, 2],
  ['a\r\nbc', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['', 0, 1, 1],
])('in %j the offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(placeAt(text, offset)).toEqual({ line, column });
});

it('finds where the features of a collection begin', () => {
  const text = '{"other":[1,{"features":[7]}],\n"features":[\n{"a":[1]},\n{"features":[2]}]}';
  expect(elementOffsets(text, 'features').map((offset) => text.slice(offset, offset + 5))).toEqual(['{"a":', '{"fea']);
});
