import { describe, expect, it } from 'vitest';
import { groupFiles } from '../../../src/sources/packs/group-files.ts';
import { dumpRow, textFile, zipped } from './given.ts';

const table = textFile('sites.csv', 'name,lat,lon\nA,1,2\n');
const shapes = textFile('sites.geojson', '{"type":"FeatureCollection","features":[]}');
const dump = textFile('IQ.txt', `${dumpRow({ id: '1' })}\n`);
const other = zipped('SY.zip', [textFile('SY.txt', `${dumpRow({ id: '2' })}\n`)]);
const names = textFile('alternateNamesV2.txt', '9\t1\ten\tTest\t\t\t\t\n');
const letter = textFile('letter.txt', 'Dear reader');

describe('files given at once', () => {
  it.each([
    ['one by itself', [table], [[table]]],
    ['each by itself', [table, shapes, letter], [[table], [shapes], [letter]]],
    ['alternate names beside the dump', [names, dump, table], [[dump, names], [table]]],
    [
      'alternate names beside each dump',
      [dump, names, other],
      [
        [dump, names],
        [other, names],
      ],
    ],
    ['alternate names alone', [names, table], [[names], [table]]],
    ['nothing', [], []],
  ])('make packs: %s', (_, files, groups) => {
    expect(groupFiles(files)).toEqual(groups);
  });
});
