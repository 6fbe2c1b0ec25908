import { beforeAll, describe, expect, it } from 'vitest';
import { areaOf, equalAreaRadius, isInside, pointInside, type Polygon } from '../../gazetteer/build/polygons.ts';
import { readAdmin1Names, readAdmin2Names } from '../../gazetteer/build/layer.ts';
import { readPlaceTables } from '../../gazetteer/build/tables.ts';
import { usCounties } from '../../gazetteer/build/us-counties.ts';
import { readUsShapes } from '../../gazetteer/build/us-shapes.ts';
import { openPacks, type Opened } from './tables.ts';

const SHAPES = readUsShapes();
const COUNTIES = usCounties(SHAPES, readAdmin1Names(), readAdmin2Names());
const STATE_OF = new Map(SHAPES.states.map((state) => [state.fips, state]));
const SHAPE_OF = new Map(SHAPES.counties.map((shape) => [`fips:${shape.fips}`, shape]));

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
}, 120_000);

describe('a point inside', () => {
  const square = (west: number, south: number, size: number): Polygon[number] => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];

  it('of a square is its middle', () => {
    const [lon, lat] = pointInside([[square(10, 0, 2)]]);
    expect(lon).toBeCloseTo(11, 6);
    expect(lat).toBeCloseTo(1, 6);
  });

  it('of a ring around a hole lies between both, not in the hole', () => {
    const ring: Polygon = [square(0, 0, 10), square(1, 1, 8)];
    const point = pointInside([ring]);
    expect(isInside(point, [ring])).toBe(true);
    expect(isInside([5, 5], [ring])).toBe(false);
  });

  it('of islands on both sides of the antimeridian lies near it, not on the other side of the Earth', () => {
    const [lon] = pointInside([[square(178, 50, 2)], [square(-180, 50, 3)]]);
    expect(Math.abs(lon)).toBeGreaterThan(177);
  });

  it('needs a polygon', () => {
    expect(() => pointInside([])).toThrow('at least one polygon');
  });

  it('and the area of a degree at the equator are known', () => {
    expect(areaOf([[square(0, 0, 1)]]) / 1e6).toBeCloseTo(12_363.7, 0);
  });
});

describe('the counties of the United States', () => {
  it('are those of the 50 states, without independent cities', () => {
    expect(COUNTIES).toHaveLength(3099);
    expect(new Set(COUNTIES.map(({ admin1 }) => admin1)).size).toBe(50);
    expect(COUNTIES.filter(({ id }) => ['fips:51510', 'fips:24510', 'fips:11001', 'fips:72127'].includes(id))).toEqual(
      [],
    );
  });

  it('have a point in their own outline and that of their state', () => {
    const outside = COUNTIES.filter(({ id, lon, lat }) => {
      const state = STATE_OF.get(id.slice(5, 7))?.polygons ?? [];
      return !isInside([lon, lat], SHAPE_OF.get(id)?.polygons ?? []) || !isInside([lon, lat], state);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('are spelled with a type word only', () => {
    const words = / (?:County|Parish|Borough|Census Area|Municipality|City and Borough)$|^City and Borough of /;
    const bare = COUNTIES.flatMap(({ spellings }) => spellings.map(({ text }) => text)).filter(
      (text) => !words.test(text),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ['Bourbon County', 'Kentucky', 'fips:21017'],
    ['St. Tammany Parish', 'Louisiana', 'fips:22103'],
    ['Saint Tammany Parish', 'Louisiana', 'fips:22103'],
    ['Litchfield County', 'Connecticut', 'fips:09005'],
    ['North Slope Borough', 'Alaska', 'fips:02185'],
    ['Sitka Borough', 'Alaska', 'fips:02220'],
    ["Prince George's County", '', 'fips:24033'],
  ])('%s in “%s” is %s', (name, admin1, id) => {
    const where = opened.both.resolve({ name, country: 'US', admin1, near: null });
    expect(where.resolution).toEqual({ kind: 'resolved', place: id });
  });

  it.each(['Jefferson', 'Washington', 'Bourbon', 'Fairfield', 'Lake', 'Orange'])(
    'a bare %s is none of them',
    (name) => {
      const { resolution, candidates } = opened.both.resolve({ name, country: 'US', admin1: '', near: null });
      const ids = candidates.map(({ place }) => String(place));
      expect(ids.filter((id) => id.startsWith('fips:'))).toEqual([]);
      expect(resolution).not.toMatchObject({ place: expect.stringMatching(/^fips:/) as string });
    },
  );

  it('a county name that several states have is ambiguous without a state', () => {
    const where = opened.both.resolve({ name: 'Jefferson County', country: 'US', admin1: '', near: null });
    expect(where.resolution.kind).toBe('ambiguous');
  });
});

describe('the states of the United States', () => {
  const rows = readPlaceTables().filter(({ cells }) => /^a1:US\./.test(cells['id'] ?? ''));
  const codeOf = new Map(readAdmin1Names().map(({ code, name }) => [`a1:${code}`, name]));
  const shapeOf = (id: string) => SHAPES.states.find(({ name }) => name === codeOf.get(id))?.polygons ?? [];

  it('have a written point in their outline', () => {
    const outside = rows.filter(
      ({ cells }) => !isInside([Number(cells['lon']), Number(cells['lat'])], shapeOf(cells['id'] ?? '')),
    );
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(outside.map(({ cells }) => cells['id'])).toEqual([]);
  });

  it('have the radius of a disc of their area, within a tenth; more where islands and inland waters belong to them', () => {
    const spread = ['a1:US.HI', 'a1:US.MA', 'a1:US.MI', 'a1:US.RI'];
    const off = rows.filter(({ cells }) => {
      const ratio = Number(cells['radius_m']) / equalAreaRadius(shapeOf(cells['id'] ?? ''));
      return ratio < 0.9 || (ratio > 1.1 && !spread.includes(cells['id'] ?? ''));
    });
    expect(off.map(({ cells }) => `${cells['id'] ?? ''} ${cells['radius_m'] ?? ''}`)).toEqual([]);
  });
});
