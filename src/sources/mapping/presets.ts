import type { Kind } from '../../model/kinds.ts';
import type { CodeBook, Preset, TableField } from '../../model/mapping.ts';
import { GDELT_COLUMNS } from './gdelt-columns.ts';

/** A known shape of tables. */
export interface PresetShape {
  readonly preset: Preset;
  /** As people call it. */
  readonly label: string;
  /** Columns that such a table has, in lower case: all of one of the lists. */
  readonly signs: readonly (readonly string[])[];
  /** What its columns are for, names in lower case; of columns with the same field the first counts most. A table may lack some. */
  readonly columns: readonly (readonly [column: string, field: TableField])[];
  readonly codes: CodeBook | null;
  readonly kind: Kind;
  /** What the ids of its rows begin with, so that they differ from those of other tables. */
  readonly idPrefix: string;
}

/**
 * The shapes of tables that are known by their columns.
 * Sources: header lines of ACLED exports (before 2018, to 2023 and since), of UCDP GED 19 to 23.1, of GTD (2021), of GDELT 1.0 and 2.0 event files and of
 * the list that the Netherlands Ministry of Defence published on 2023-03-30.
 */
export const PRESET_SHAPES: readonly PresetShape[] = [
  {
    preset: 'acled',
    label: 'ACLED',
    signs: [['event_id_cnty', 'event_date', 'event_type', 'actor1']],
    columns: [
      ['event_id_cnty', 'id'],
      ['data_id', 'id'],
      ['event_date', 'date'],
      ['time_precision', 'time-precision'],
      ['sub_event_type', 'kind'],
      ['event_type', 'kind'],
      ['actor1', 'actor'],
      ['assoc_actor_1', 'actor'],
      ['ally_actor_1', 'actor'],
      ['actor2', 'actor'],
      ['assoc_actor_2', 'actor'],
      ['ally_actor_2', 'actor'],
      ['country', 'country'],
      ['admin1', 'governorate'],
      ['admin2', 'district'],
      ['location', 'place'],
      ['latitude', 'lat'],
      ['longitude', 'lon'],
      ['geo_precision', 'precision'],
      ['source', 'source'],
      ['notes', 'summary'],
      ['fatalities', 'killed'],
    ],
    codes: 'acled',
    kind: 'other',
    idPrefix: 'acled:',
  },
  {
    preset: 'ucdp-ged',
    label: 'UCDP GED',
    signs: [['type_of_violence', 'side_a', 'side_b', 'where_prec', 'date_prec', 'date_start']],
    columns: [
      ['id', 'id'],
      ['type_of_violence', 'kind'],
      ['side_a', 'actor'],
      ['side_b', 'actor'],
      ['source_office', 'source'],
      ['source_article', 'source'],
      ['source_date', 'source-date'],
      ['source_headline', 'source-title'],
      ['source_headline', 'summary'],
      ['where_prec', 'precision'],
      ['where_coordinates', 'place'],
      ['adm_1', 'governorate'],
      ['adm_2', 'district'],
      ['country', 'country'],
      ['latitude', 'lat'],
      ['longitude', 'lon'],
      ['geom_wkt', 'coordinates'],
      ['geometry', 'coordinates'],
      ['event_clarity', 'confidence'],
      ['date_prec', 'time-precision'],
      ['date_start', 'start'],
      ['date_end', 'end'],
      ['best', 'killed'],
      ['low', 'killed-min'],
      ['high', 'killed-max'],
    ],
    codes: 'ucdp-ged',
    kind: 'armed-clash',
    idPrefix: 'ucdp:',
  },
  {
    preset: 'gtd',
    label: 'GTD',
    signs: [['eventid', 'iyear', 'imonth', 'iday', 'attacktype1']],
    columns: [
      ['eventid', 'id'],
      ['iyear', 'year'],
      ['imonth', 'month'],
      ['iday', 'day'],
      ['attacktype1', 'kind'],
      ['summary', 'summary'],
      ['country_txt', 'country'],
      ['provstate', 'governorate'],
      ['city', 'place'],
      ['latitude', 'lat'],
      ['longitude', 'lon'],
      ['specificity', 'precision'],
      ['vicinity', 'vicinity'],
      ['gname', 'attacker'],
      ['gname2', 'attacker'],
      ['gname3', 'attacker'],
      ['target1', 'target'],
      ['target2', 'target'],
      ['target3', 'target'],
      ['nkill', 'killed'],
      ['nwound', 'wounded'],
      ['doubtterr', 'confidence'],
      ['scite1', 'source'],
      ['scite2', 'source'],
      ['scite3', 'source'],
      ['addnotes', 'note'],
    ],
    codes: 'gtd',
    kind: 'other',
    idPrefix: 'gtd:',
  },
  {
    preset: 'gdelt',
    label: 'GDELT',
    signs: [['globaleventid', 'sqldate', 'eventcode', 'actiongeo_type']],
    columns: [
      ['globaleventid', 'id'],
      ['sqldate', 'date'],
      ['eventcode', 'kind'],
      ['actor1name', 'actor'],
      ['actor2name', 'actor'],
      ['actiongeo_type', 'precision'],
      ['actiongeo_fullname', 'place'],
      ['actiongeo_lat', 'lat'],
      ['actiongeo_long', 'lon'],
      ['sourceurl', 'source-url'],
    ],
    codes: 'gdelt',
    kind: 'other',
    idPrefix: 'gdelt:',
  },
  {
    preset: 'dutch-strikes',
    label: 'Dutch air strikes in Operation Inherent Resolve',
    signs: [['employment date (unclass)', 'position mgrs (unclass)', 'mission (unclass)']],
    columns: [
      ['employment date (unclass)', 'date'],
      ['time begin (z) (unclass)', 'time'],
      ['time end (z) (unclass)', 'end-time'],
      ['position lat (unclass)', 'lat'],
      ['position long (unclass)', 'lon'],
      ['position mgrs (unclass)', 'coordinates'],
      ['town (unclass)', 'place'],
      ['province (unclass)', 'governorate'],
      ['country (unclass)', 'country'],
      ['comment (unclass)', 'note'],
    ],
    codes: null,
    kind: 'air-strike',
    idPrefix: '',
  },
];

/** The columns of tables that come without a header, by their number. */
export const HEADERLESS: ReadonlyMap<Preset, readonly (readonly string[])[]> = new Map([['gdelt', GDELT_COLUMNS]]);

/** The shape of a preset; null for those that are told otherwise. */
export function shapeOf(preset: Preset | null): PresetShape | null {
  return PRESET_SHAPES.find((shape) => shape.preset === preset) ?? null;
}
