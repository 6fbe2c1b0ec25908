import { describe, expect, it } from 'vitest';
import { placeId } from '../../../src/model/place.ts';
import { openGazetteer } from '../../../src/places/open-gazetteer.ts';
import { readPack } from '../../../src/places/read-pack.ts';
import { makeUserPack } from '../../../src/pipeline-packs.ts';
import { dumpRow, textFile } from '../../sources/packs/given.ts';
import { ask, csv, known, make, places } from './made-pack.ts';

describe('a place of a pack', () => {
  it.each([
    ['the same name nearby', 'Testabad,33.52,44.52,settlement', 'gn:10'],
    ['the same name in another transliteration', 'Kalat Suker,33.51,44.51,settlement', 'gn:10'],
    ['a base of the same name', 'Testabad Air Base,33.51,44.54,base', 'pl:test-base'],
  ])('is the known one: %s', async (_, cells, id) => {
    const find = await places(csv(`name,lat,lon,kind,alternates\n${cells},Zubaidabad\n`));
    expect(find('Zubaidabad')?.id).toBe(id);
  });

  it.each([
    ['the same name far off', 'Testabad,33.9,44.5,settlement'],
    ['another transliteration farther off', 'Kalat Suker,33.57,44.5,settlement'],
    ['another sort of place', 'Testabad,33.5,44.5,dam'],
    ['another country', 'Testabad,33.5,44.5,settlement,Kuwait'],
    ['another name', 'Otherabad,33.5,44.5,settlement'],
  ])('is a new one: %s', async (_, cells) => {
    const row = cells.split(',').length === 5 ? cells : `${cells},`;
    const find = await places(csv(`name,lat,lon,kind,country,alternates\n${row},Zubaidabad\n`));
    expect(find('Zubaidabad')?.id).toBe('user:sites-1');
  });

  it('takes country and division from the row, else from the nearest known place', async () => {
    const find = await places(
      csv('name,lat,lon,country,admin1\nNewton,33.6,44.4,,\nOldton,33.7,44.3,IRQ,Middleland\n'),
    );
    expect(find('Newton')).toMatchObject({ country: 'IQ', admin1: 'Middleland' });
    expect(find('Oldton')).toMatchObject({ country: 'IQ', admin1: 'Middleland' });
  });

  it('keeps a number of GeoNames as its id, and the row’s own id within the pack', async () => {
    const dump = await places(textFile('IQ.txt', dumpRow({ id: '77', name: 'Newton' })));
    expect(dump('Newton')?.id).toBe('gn:77');
    const own = await places(csv('id,name,lat,lon\nA 7,Newton,33.6,44.4\n'));
    expect(own('Newton')?.id).toBe('user:sites-a-7');
  });

  it('keeps apart rows of two files that number theirs alike', async () => {
    const head = 'id,name,lat,lon\n';
    const find = await places([
      csv(`${head}1,Newton,33.6,44.4\n`, 'a.csv'),
      csv(`${head}1,Oldton,33.7,44.3\n`, 'b.csv'),
    ]);
    expect([find('Newton')?.id, find('Oldton')?.id]).toEqual(['user:a-1', 'user:a-1-2']);
  });

  it('with a GeoNames number of its own is not a neighbour of the same name', async () => {
    const find = await places(
      textFile('IQ.txt', dumpRow({ id: '78', name: 'Testabad', alternates: 'Zubaidabad', lon: '44.51' })),
    );
    expect(find('Zubaidabad')?.id).toBe('gn:78');
  });

  it('shares an id only where it lies near and is of the sort', async () => {
    const near = await places(textFile('IQ.txt', dumpRow({ id: '10', name: 'Zubaidabad' })));
    expect(near('Zubaidabad')).toMatchObject({ id: 'gn:10', name: 'Qalat Sukar' });
    const wof = 'wof_id\tname\tplacetype\tlat\tlon\n';
    const far = await places(textFile('p.tsv', `${wof}902\tZubaidabad\tlocality\t33.3\t44.5\n`));
    expect(far('Zubaidabad')?.id).toBe('wof:902');
    const area = await places(textFile('p.tsv', `${wof}902\tZubaida\tregion\t33.3\t44.5\n`));
    expect(area('Zubaida')?.id).toBe('gn:2');
  });

  it('does not lend an area the name of a town in it', async () => {
    const rows =
      'wof_id\tname\tplacetype\tlat\tlon\tnames_json\n' +
      '902\tMiddleland\tregion\t33.3\t44.5\t{"und_x_variant":["Testabad","Zubaida"]}\n';
    const find = await places(textFile('p.tsv', rows));
    expect(find('Zubaida')?.id).toBe('gn:2');
    expect(find('Testabad')?.id).toBe('gn:10');
  });

  it('takes the division of the record that it lies in', async () => {
    const rows =
      'wof_id\tname\tplacetype\tlat\tlon\tregion_id\n' +
      '5\tFarton\tlocality\t35\t42.01\t902\n902\tMiddleland\tregion\t33.3\t44.5\t902\n';
    expect((await places(textFile('p.tsv', rows)))('Farton')).toMatchObject({ country: 'IQ', admin1: 'Middleland' });
  });

  it('has the area of a polygon, a known one too', async () => {
    const ring = [
      [44, 33],
      [45, 33],
      [45, 34],
      [44, 34],
      [44, 33],
    ];
    const feature = (name: string, kind: string) => ({
      type: 'Feature',
      properties: { name, kind },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [feature('Middleland', 'governorate'), feature('Newshire', 'district')],
    });
    const pack = readPack(await make(textFile('areas.geojson', text)));
    const gazetteer = openGazetteer([known, pack]);
    const area = { type: 'Polygon', coordinates: [ring] };
    expect(gazetteer.getPlace(placeId('gn:2'))).toMatchObject({ name: 'Middleland', area });
    expect(openGazetteer([known]).getPlace(placeId('gn:2'))).not.toHaveProperty('area');
    const { resolution } = gazetteer.resolve(ask('Newshire'));
    expect(resolution.kind === 'resolved' && gazetteer.getPlace(resolution.place)).toMatchObject({
      kind: 'district',
      area,
    });
  });

  it('of two files of a pack is one place where the ids are the same', async () => {
    const table = textFile('p.tsv', 'wof_id\tname\tplacetype\tlat\tlon\n7\tNewshire\tcounty\t33.5\t44.5\n');
    const text = JSON.stringify({
      type: 'Feature',
      properties: { wof_id: 7, name: 'Nieuwshire', placetype: 'county' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [44, 33],
            [45, 33],
            [45, 34],
            [44, 33],
          ],
        ],
      },
    });
    const find = await places([table, textFile('a.geojson', text)]);
    expect(find('Nieuwshire')).toMatchObject({ id: 'wof:7', name: 'Newshire', area: { type: 'Polygon' } });
  });
});

describe("a user's own list", () => {
  const list = csv('name,id,lat,lon,stop\nThe Fort,gn:10,,,\nFarvillage,,33.1,44.1,\nTestabad,,,,yes\n', 'own.csv');

  it('overrides all: names, places and stop words', async () => {
    const pack = readPack(await make(list));
    expect(pack.meta.tier).toBe('own');
    const gazetteer = openGazetteer([known, pack]);
    expect(gazetteer.resolve(ask('The Fort')).point).toEqual([44.5, 33.5]);
    expect(gazetteer.resolve(ask('Farvillage')).point).toEqual([44.1, 33.1]);
    const stopped = gazetteer.resolve(ask('Testabad'));
    expect(stopped.resolution.kind).toBe('unknown');
    expect(stopped.because.join()).toContain('list');
  });

  it('leaves the other names as they are', async () => {
    const gazetteer = openGazetteer([known, readPack(await make(list))]);
    expect(gazetteer.resolve(ask('Qalat Sukar')).point).toEqual([44.5, 33.5]);
  });

  it('is refused with the line of an id that nobody knows', async () => {
    const { pack, problems } = await makeUserPack([csv('name,id\nA,gn:10\nB,gn:99999\n')], { packs: [known] });
    expect(pack).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'place-unknown', where: { line: 3 } }]);
  });

  it('stands alone', async () => {
    const { pack, problems } = await makeUserPack([list, textFile('IQ.txt', dumpRow({}))], { packs: [known] });
    expect(pack).toBeUndefined();
    expect(problems[0]?.message).toContain('by itself');
  });
});
