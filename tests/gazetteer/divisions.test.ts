import { describe, expect, it } from 'vitest';
import { gather } from '../../gazetteer/build/gather.ts';
import { readAdmin1Names } from '../../gazetteer/build/layer.ts';
import { readPlaceTables } from '../../gazetteer/build/tables.ts';

describe('the first-order divisions', () => {
  const coded = readPlaceTables().filter(({ cells }) => cells['kind'] === 'governorate' && cells['code']);
  const { places } = gather();

  it('are known by a code of the world list, in any table with a code column', () => {
    const known = new Set(readAdmin1Names().map(({ code }) => code));
    const wrong = coded.filter(
      ({ file, cells }) =>
        file === 'divisions-world.csv' &&
        (!known.has(cells['code'] ?? '') || cells['id'] !== `a1:${cells['code'] ?? ''}`),
    );
    expect(wrong.map(({ file, line, cells }) => `${file} line ${line} ${cells['id'] ?? ''}`)).toEqual([]);
  });

  it('stand once: a curated row replaces the computed one', () => {
    const codes = places.filter(({ kind }) => kind === 'governorate').map(({ admin1 }) => admin1);
    expect(codes.filter((code, i) => code !== '' && codes.indexOf(code) !== i)).toEqual([]);
    expect(places.find(({ id }) => id === 'a1:US.TX')).toMatchObject({ curated: true, admin1: 'US.TX', lon: -99.3 });
  });
});
