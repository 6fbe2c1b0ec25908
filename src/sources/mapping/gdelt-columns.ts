const ACTOR = [
  ...['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'],
  ...['Type1Code', 'Type2Code', 'Type3Code'],
];
const GEO_1 = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'Lat', 'Long', 'FeatureID'];
const GEO_2 = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];

/**
 * The columns of GDELT event files, which have no header: version 2.0 (61) and 1.0 (58).
 * Source: "GDELT Event Codebook" V2.0 (2015) and V1.03 (2013), in their order.
 */
export const GDELT_COLUMNS: readonly (readonly string[])[] = [columnsWith(GEO_2), columnsWith(GEO_1)];

function columnsWith(geo: readonly string[]): readonly string[] {
  return [
    ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
    ...['Actor1', 'Actor2'].flatMap((actor) => ACTOR.map((part) => actor + part)),
    ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
    ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
    ...['Actor1Geo_', 'Actor2Geo_', 'ActionGeo_'].flatMap((place) => geo.map((part) => place + part)),
    ...['DATEADDED', 'SOURCEURL'],
  ];
}
