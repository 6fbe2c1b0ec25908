import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropSmallIslands } from '../../basemap/islands.ts';
import { makeLabels } from '../../basemap/labels.ts';
import { onlySpelling, typedSpelling } from '../../basemap/local-script.ts';
import { packArcs } from '../../basemap/pack-arcs.ts';
import { placeRank } from '../../basemap/rank.ts';
import { simplifyArc, type Point } from '../../basemap/simplify.ts';
import { parseTable } from '../../basemap/table.ts';

describe('simplifying an arc', () => {
  const bend: Point[] = [[0, 0], [1, 0.01], [2, 1], [3, 0.01], [4, 0]]; // prettier-ignore

  it.each([
    ['keeps every point at no tolerance', 0, [0, 1, 2, 3, 4]],
    ['drops what lies near the line', 0.6, [0, 2, 4]],
    ['keeps the ends at any tolerance', 5, [0, 4]],
  ])('%s', (_, tolerance, kept) => {
    expect(simplifyArc(bend, () => tolerance)).toEqual(kept);
  });

  it('keeps a closed coast an area', () => {
    const ring = Array.from({ length: 33 }, (_, i): Point => [
      Math.cos((i * Math.PI) / 16),
      Math.sin((i * Math.PI) / 16),
    ]);
    ring[32] = ring[0] ?? [0, 0];
    expect(simplifyArc(ring, () => 100).length).toBeGreaterThanOrEqual(4);
  });

  it('leaves no dropped point outside the tolerance of its chord', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -10, max: 10 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
        const kept = simplifyArc(points, () => 2);
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe(points.length - 1);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      }),
    );
  });
});

it('drops small islands, never a country or what borders another', () => {
  const square = (x: number, y: number, size: number): Point[] => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]; // prettier-ignore
  const arcs = [square(0, 0, 1), square(5, 0, 0.01), square(9, 0, 0.02)];
  const [country, islet] = dropSmallIslands(
    {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', arcs: [[[0]], [[1]]], properties: { name: 'main' } },
        { type: 'MultiPolygon', arcs: [[[2]], [[1]]], properties: { name: 'islet' } },
      ],
    },
    arcs,
    () => 0.1,
  );
  expect(country?.arcs).toEqual([[[0]]]);
  expect(islet?.arcs).toEqual([[[2]]]);
});

it('renumbers the arcs in use and keeps their direction', () => {
  const packed = packArcs([{ type: 'Polygon', arcs: [[3, ~1]] }], ['a', 'b', 'c', 'd']);
  expect(packed).toEqual({ geometries: [{ type: 'Polygon', arcs: [[0, ~1]] }], arcs: ['d', 'b'] });
});

describe('local names', () => {
  it.each([
    ['ar', ['Mosul', 'الموصل', 'موسڵ', 'موصل'], 'الموصل'],
    ['fa', ['تبریز', 'تبريز', 'تەورێز'], 'تبریز'],
    ['ar', ['دمشق', 'الشام'], ''],
    ['ar', ['Erbil', 'هەولێر'], ''],
    ['ar', ['محافظة أربيل', 'أربيل'], 'أربيل'],
    ['he', ['באר שבע', 'بئر السبع'], 'באר שבע'],
  ] as const)('%s of %j is "%s"', (language, alternates, name) => {
    expect(onlySpelling(language, alternates)).toBe(name);
  });

  it.each([
    ['ar', 'أربيل|اربيل', 'fa:اربیل', 'أربيل'],
    ['fa', 'طهران', 'tr:Tahran|fa:تهران', 'تهران'],
    ['fa', 'طهران', '', ''],
  ] as const)('typed for %s', (language, ar, other, name) => {
    expect(typedSpelling(language, ar, other)).toBe(name);
  });
});

it.each([
  ['a capital of the region', { country: 'IR', population: 7_000_000, role: 'PPLC' }, 1],
  ['an Iraqi governorate capital', { country: 'IQ', population: 600_000, role: 'PPLA' }, 1],
  ['an Iraqi village', { country: 'IQ', population: 900, role: 'PPL', isCurated: false }, 0],
  ['a large city elsewhere', { country: 'IN', population: 5_000_000, role: 'PPLA' }, 2],
  ['a suburb with a wrong number', { country: 'IR', population: 700_000, role: 'PPL', isCurated: false }, 4],
  ['a quarter', { country: 'IQ', population: 2_000_000, role: 'PPLX', isQuarter: true, isCurated: false }, 0],
])('%s has its rank', (_, standing, rank) => {
  expect(placeRank({ isQuarter: false, isCurated: true, ...standing })).toBe(rank);
});

it('reads tables with quotes and line breaks in cells', () => {
  expect(parseTable('a,b\r\n"x ""y"", z","1\n2"\n,3\n')).toEqual([
    { a: 'x "y", z', b: '1\n2' },
    { a: '', b: '3' },
  ]);
});

describe('the labels as made', () => {
  const labels = makeLabels(fileURLToPath(new URL('../../', import.meta.url)));

  it('never carry letters that the canvas shapes wrongly', () => {
    const local = [...labels.countries, ...labels.places].map((label) => label[4]);
    expect(local.filter((name) => /[\u0695\u06a4\u06b5\u06ce\u06c6\u06d5]/.test(name))).toEqual([]);
  });

  it('hold every governorate capital of Iraq with its Arabic name, the most important first', () => {
    const names = new Map(labels.places.map((label) => [label[3], label]));
    for (const name of ['Baghdad', 'Mosul', 'Basra', 'Erbil', 'Kirkuk', 'Najaf', 'Ramadi', 'Tikrit', 'Sulaymaniyah']) {
      expect(names.get(name)?.[4], name).toMatch(/^[\u0600-\u06ff ]+$/);
    }
    const ranks = labels.places.map((label) => label[5]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('name Iraq in the middle, not at its capital', () => {
    const iraq = labels.countries.find((label) => label[3] === 'Iraq');
    expect(iraq?.[4]).toBe('العراق');
    expect(Math.abs((iraq?.[1] ?? 0) - 44.4)).toBeGreaterThan(0.5);
  });
});
