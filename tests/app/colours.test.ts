import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/model/families.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const css = readFileSync(new URL('../../src/app/style/tokens.css', import.meta.url), 'utf8');
const light = tokens(/:root \{([^}]*)\}/);
const themes = { light, dark: new Map([...light, ...tokens(/:root\[data-theme='dark'\] \{([^}]*)\}/)]) };
const pairs = FAMILIES.flatMap((a, i) => FAMILIES.slice(i + 1).map((b) => [a, b] as const));

/**
 * Deuteranopia, full severity, on linear RGB.
 * Machado, Oliveira, Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", table for severity 1.0.
 */
const DEUTERANOPIA: readonly Rgb[] = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];

/**
 * Least distance (ΔE, CIE 1976) between two families as a deuteranope sees them: some four times what is just noticed (2.3) where colours
 * touch. More is not asked because each family has its own glyph besides.
 */
const LEAST_DISTANCE = 9;

describe.each(Object.entries(themes))('family colours, %s', (_, theme) => {
  const colour = (name: string): Rgb => linear(theme.get(name) ?? '');

  it.each(FAMILIES.flatMap((family) => ['land', 'land-focus', 'paper'].map((ground) => [family, ground])))(
    '%s stands out from %s by 3 to 1',
    (family, ground) => {
      expect(contrast(colour(`family-${family}`), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(pairs)('%s and %s are told apart by deuteranopes', (a, b) => {
    const [seenA, seenB] = [seen(colour(`family-${a}`)), seen(colour(`family-${b}`))];
    expect(distance(lab(seenA), lab(seenB))).toBeGreaterThan(LEAST_DISTANCE);
  });
});

it('sees red and green of equal brightness as alike, so that the test above can fail', () => {
  const distances = ([a, b]: readonly [string, string]) => {
    const [x, y] = [linear(a), linear(b)];
    return [distance(lab(x), lab(y)), distance(lab(seen(x)), lab(seen(y)))] as const;
  };
  const [plain, deuteranope] = distances(['#c26a5a', '#7f8a3f']);
  expect(plain).toBeGreaterThan(40);
  expect(deuteranope).toBeLessThan(plain / 3);
});

function tokens(block: RegExp): Map<string, string> {
  const text = block.exec(css)?.[1] ?? '';
  return new Map(
    [...text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function linear(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`expected a colour as #rrggbb, got "${hex}"`);
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 relative luminance and contrast. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, bl]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  const [high, low] = [Math.max(luminance(a), luminance(b)), Math.min(luminance(a), luminance(b))];
  return (high + 0.05) / (low + 0.05);
}

function seen([r, g, b]: Rgb): Rgb {
  const row = (i: number): number => {
    const [x = 0, y = 0, z = 0] = DEUTERANOPIA[i] ?? [];
    return Math.min(1, Math.max(0, x * r + y * g + z * b));
  };
  return [row(0), row(1), row(2)];
}

/** CIE L*a*b* under D65 (IEC 61966-2-1 for sRGB's primaries). */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24_389 ? Math.cbrt(t) : (24_389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
