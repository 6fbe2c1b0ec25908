/** What a column of a user's table, or a property of a GeoJSON feature, holds. */
export type Field =
  | 'name'
  | 'lat'
  | 'lon'
  | 'id'
  | 'gn'
  | 'wof'
  | 'kind'
  | 'country'
  | 'admin1'
  | 'population'
  | 'radius'
  | 'alternates'
  | 'stop'
  | `name:${string}`;

/** Headers that are understood, the likeliest first: where a table has several of them, the first in this order counts. */
const SYNONYMS: Readonly<Record<Exclude<Field, `name:${string}`>, string>> = {
  name: 'name|title|place|place_name|placename|toponym|label|location|site|site_name|asciiname|shapename',
  lat: 'lat|latitude|y|lat_dd|latitude_dd|point_y|y_coord|ycoord|coord_y',
  lon: 'lon|lng|long|longitude|x|lon_dd|longitude_dd|point_x|x_coord|xcoord|coord_x',
  id: 'id|place_id|placeid|pcode|code|fid|gid|uid',
  gn: 'gn_id|geonames_id|geonameid|geonames|gn',
  wof: 'wof_id|wof',
  kind: 'kind|type|placetype|place_type|category|feature_type|shapetype|class',
  country: 'country|country_code|countrycode|iso2|iso_2|iso|iso3|cc|iso_country|adm0|admin0|shapegroup',
  admin1: 'admin1|admin_1|adm1|adm_1|adm1_en|governorate|province|state|admin1_name|muhafazah',
  population: 'population|pop|inhabitants',
  radius: 'radius_m|radius_metres|radius_meters|radius',
  alternates:
    'alternates|alternate_names|alternatenames|alternate_name|alt_names|altnames|alt_name|aka|alias|aliases|other_names|other|spellings',
  stop: 'stop|stopword|stop_word',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.entries(SYNONYMS) as [Field, string][]).flatMap(([field, words]) =>
    words.split('|').map((word): [string, Field] => [word, field]),
  ),
);

/** A coordinate with words around it that change nothing: "Latitude (WGS84)", `longitude_deg`, "GPS lat". */
const COORDINATE =
  /^(?:(?:gps|geo|wgs_?84|point|coord|coordinates?|map|centroid|site|location|dec|decimal)_)*(?:(lat|latitude|y)|lon|lng|long|longitude|x)(?:_(?:in|deg|degrees?|dd|dec|decimal|wgs_?84|epsg_?4326|coord|coordinate|n|north|e|east))*$/;

/** `name_ar`, `name:ar`, `ar`, `adm1_ar`: the name in a language. */
const NAME_IN = /^(?:(?:name|adm\d|label)_)?(ar|en|ku|ckb|fa|tr|he|ru|fr|de|es|hy|syr|az|ps|ur)$/;

/**
 * The columns of a header by what they hold: the column that counts for each field. Case, spaces and punctuation do not matter, nor a
 * prefix such as `wof:`. `adm1_en` is a name where the table has no other.
 */
export function fieldsOf(headers: readonly string[]): ReadonlyMap<Field, number> {
  const fields = new Map<Field, number>();
  const rank = new Map<Field, number>();
  const plain = headers.map(plainHeader);
  plain.forEach((header, column) => {
    const field = FIELD_OF.get(header) ?? coordinateField(header) ?? languageField(header);
    if (field === undefined) return;
    const at = rankOf(field, header);
    if (at >= (rank.get(field) ?? Infinity)) return;
    fields.set(field, column);
    rank.set(field, at);
  });
  if (!fields.has('name')) {
    const spare =
      fields.get('name:en') ?? plain.findLastIndex((header) => /^(?:adm\d_(?:en|name)|name_\d)$/.test(header));
    if (spare >= 0) fields.set('name', spare);
  }
  return fields;
}

/** How good a header is for its field, the least the best: one of the synonyms, else one that only comes near to them. */
function rankOf(field: Field, header: string): number {
  if (field.startsWith('name:')) return 0;
  const synonyms = SYNONYMS[field as keyof typeof SYNONYMS].split('|');
  const at = synonyms.indexOf(header);
  return at < 0 ? synonyms.length : at;
}

function coordinateField(header: string): 'lat' | 'lon' | undefined {
  const match = COORDINATE.exec(header);
  if (!match) return undefined;
  return match[1] === undefined ? 'lon' : 'lat';
}

/** The headers that a message can name for a field. */
export function headersFor(field: keyof typeof SYNONYMS): string {
  return SYNONYMS[field].split('|').slice(0, 3).join(' or ');
}

function plainHeader(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/^(?:wof|gn|geom|lbl|edtf):/, (prefix) =>
      /^(?:wof|gn):id$/.test(header.trim().toLowerCase()) ? prefix : '',
    )
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

function languageField(header: string): Field | undefined {
  const language = NAME_IN.exec(header)?.[1];
  return language === undefined ? undefined : `name:${language === 'ckb' ? 'ku' : language}`;
}
