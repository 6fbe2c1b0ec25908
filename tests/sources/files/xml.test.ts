import { describe, expect, it } from 'vitest';
import { fileOf, readTable, refusalOf } from './read-file.ts';
import { zipOf } from './zip-file.ts';

function kml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>`;
}

const PLACEMARK = `<Folder><name>North</name><Placemark id="p1"><name>Raid</name>
  <description><![CDATA[<b onclick="x()">A raid</b><br>]]></description>
  <TimeSpan><begin>2020-01-03</begin><end>2020-01-05</end></TimeSpan>
  <ExtendedData><Data name="killed"><value>3</value></Data><Data name="__proto__"><value>odd</value></Data></ExtendedData>
  <Point><coordinates>44.1,36.2,0</coordinates></Point></Placemark></Folder>
  <Placemark><name>Fire</name><TimeStamp><when>2020-02</when></TimeStamp></Placemark>`;

/** The rows of a file as records. */
async function recordsOf(name: string, content: string | Uint8Array): Promise<Record<string, string>[]> {
  const { head, rows } = await readTable(fileOf(name, content));
  return rows.map(
    (row) =>
      Object.fromEntries(row.flatMap((cell, i) => (cell === '' ? [] : [[head?.columns[i], cell]]))) as Record<
        string,
        string
      >,
  );
}

describe('KML', () => {
  const expected = [
    {
      id: 'p1',
      name: 'Raid',
      description: '<b onclick="x()">A raid</b><br>',
      begin: '2020-01-03',
      end: '2020-01-05',
      killed: '3',
      ['__proto__']: 'odd',
      folder: 'North',
      geometry: '{"type":"Point","coordinates":[44.1,36.2,0]}',
    },
    { name: 'Fire', timestamp: '2020-02' },
  ];

  it('gives placemarks with their times, data and folders; HTML stays text', async () => {
    expect(await recordsOf('a.kml', kml(PLACEMARK))).toEqual(expected);
  });

  it('is taken out of a KMZ', async () => {
    const bytes = zipOf({ 'doc.kml': kml(PLACEMARK), 'files/icon.png': 'x'.repeat(10_000) });
    expect(await recordsOf('a.kmz', bytes)).toEqual(expected);
  });

  it('gives the first and last time of a track', async () => {
    const track =
      '<Placemark><Track><when>2020-01-03T06:00:00Z</when><when>2020-01-03T07:00:00Z</when><coord>44 36</coord><coord>45 36</coord></Track></Placemark>';
    expect(await recordsOf('a.kml', kml(track))).toMatchObject([
      { begin: '2020-01-03T06:00:00Z', end: '2020-01-03T07:00:00Z' },
    ]);
  });

  it('tells of files that it refers to', async () => {
    const link = '<NetworkLink><Link><href>http://example.org/x.kml</href></Link></NetworkLink>';
    const { problems } = await readTable(fileOf('a.kml', kml(PLACEMARK + link)));
    expect(problems.map(({ message }) => message).join()).toContain('were not fetched');
  });

  const BOMB = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>';
  it.each([
    [
      'with own entities',
      kml(PLACEMARK).replace('?>\n', `?>\n${BOMB}`).replace('Raid', '&lol2;'),
      'line 2: expected plain XML, found a DOCTYPE',
    ],
    ['nested without end', kml('<MultiGeometry>'.repeat(300)), 'at most 200 deep'],
    ['cut off', kml(PLACEMARK).slice(0, 300), 'found a fault in it (unclosed xml tag(s): '],
    ['without placemarks', kml(''), 'expected placemarks'],
  ])('is refused %s', async (_, text, message) => {
    expect(await refusalOf(fileOf('a.kml', text))).toContain(message);
  });

  it('may have a DOCTYPE in a description, as text', async () => {
    const text = kml(PLACEMARK).replace('<b onclick', '<!DOCTYPE html><b onclick');
    expect((await recordsOf('a.kml', text))[0]?.['description']).toContain('<!DOCTYPE html>');
  });
});

describe('GPX', () => {
  it('gives waypoints and tracks with their times', async () => {
    const text = `<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">
      <wpt lat="36.2" lon="44.1"><time>2020-01-03T06:20:00Z</time><name>Post</name></wpt>
      <trk><name>Way</name><trkseg><trkpt lat="36" lon="44"><time>2020-01-01T00:00:00Z</time></trkpt>
      <trkpt lat="37" lon="44"><time>2020-01-02T00:00:00Z</time></trkpt></trkseg></trk></gpx>`;
    expect(await recordsOf('a.gpx', text)).toMatchObject([
      { name: 'Way', begin: '2020-01-01T00:00:00Z', end: '2020-01-02T00:00:00Z' },
      { name: 'Post', time: '2020-01-03T06:20:00Z', geometry: '{"type":"Point","coordinates":[44.1,36.2]}' },
    ]);
  });
});
