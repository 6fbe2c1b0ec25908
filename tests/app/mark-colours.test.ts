import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_GROUPS } from '../../src/app/queue/mark-groups.ts';

const read = (path: string): string => readFileSync(new URL(`../../src/app/${path}`, import.meta.url), 'utf8');
const css = `${read('style/tokens.css')}\n${read('queue/report-text.css')}`;
const light = tokens(/:root \{([^}]*)\}/g);
const themes = { light, dark: new Map([...light, ...tokens(/:root\[data-theme='dark'\] \{([^}]*)\}/g)]) };
const groups = [...new Set(Object.values(MARK_GROUPS))];

describe.each(Object.entries(themes))('marks of a report, %s', (_, theme) => {
  const between = (one: string, other: string): number => contrast(theme.get(one) ?? '', theme.get(other) ?? '');

  it.each(groups)('the words of %s are read on their tint', (group) => {
    expect(between('ink', `mark-${group}-tint`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(groups)('the label of %s is read on its colour', (group) => {
    expect(between('paper', `mark-${group}`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(groups)('the line under %s stands out from paper and tint', (group) => {
    expect(between('paper', `mark-${group}`)).toBeGreaterThanOrEqual(3);
    expect(between(`mark-${group}-tint`, `mark-${group}`)).toBeGreaterThanOrEqual(3);
  });
});

it('knows black from white, so that the tests above can fail', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#808080')).toBeLessThan(4.5);
  expect(contrast('', '#ffffff')).toBeNaN();
});

function tokens(blocks: RegExp): Map<string, string> {
  const text = [...css.matchAll(blocks)].map(([, block = '']) => block).join('\n');
  return new Map(
    [...text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2.2, contrast ratio; NaN for what is no colour. */
function contrast(one: string, other: string): number {
  const [a = NaN, b = NaN] = [one, other].map(luminance).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(colour: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
