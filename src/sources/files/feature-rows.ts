import { isRecord, memberOf } from '../guards.ts';

/** A feature of GeoJSON, as it came out of JSON. */
export type FeatureRecord = Readonly<Record<string, unknown>>;

/** Name of the column with a feature's geometry: compact GeoJSON, empty where there is none. */
export const GEOMETRY_COLUMN = 'geometry';

/** Name of the column for what no feature before had, as JSON: files that are too big to be looked through first have it. */
const MORE_COLUMN = 'more properties';

/** Columns of features: their properties in the order in which they come, members of their own that GeoJSON does not know, id, geometry. */
export interface FeatureColumns {
  /** Takes the names that a feature has. */
  see(feature: FeatureRecord): void;
  /** Names of the columns, each once; nothing is seen afterwards. @param hasMore whether unseen names may come */
  finish(hasMore: boolean): readonly string[];
  /** The cells of a feature: texts as they are, numbers and truth as JSON has them, lists and objects as JSON, null as nothing. */
  row(feature: FeatureRecord): string[];
}

/** Members of a feature that are no properties. */
const MEMBERS: ReadonlySet<string> = new Set(['type', 'properties', 'geometry', 'bbox', 'id']);

/** Columns for which no feature was seen. */
export function featureColumns(): FeatureColumns {
  const properties = new Map<string, number>();
  const members = new Map<string, number>();
  let columns: string[] = [];
  let [idAt, geometryAt, moreAt] = [-1, -1, -1];
  let hasId = false;
  return {
    see(feature) {
      hasId ||= hasOwnId(feature);
      for (const name of Object.keys(propertiesOf(feature)))
        if (!properties.has(name)) properties.set(name, properties.size);
      for (const name of Object.keys(feature)) if (!MEMBERS.has(name) && !members.has(name)) members.set(name, 0);
    },
    finish(hasMore) {
      const taken = new Set<string>([GEOMETRY_COLUMN, ...(hasMore ? [MORE_COLUMN] : [])]);
      const add = (name: string): number => {
        let free = name;
        for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
        taken.add(free);
        return columns.push(free) - 1;
      };
      columns = [];
      for (const name of properties.keys()) add(name);
      for (const name of members.keys()) members.set(name, add(name));
      if (hasId) idAt = add('id');
      geometryAt = columns.push(GEOMETRY_COLUMN) - 1;
      if (hasMore) moreAt = columns.push(MORE_COLUMN) - 1;
      return columns;
    },
    row(feature) {
      const cells = new Array<string>(columns.length).fill('');
      const more: [string, unknown][] = [];
      const put = (places: ReadonlyMap<string, number>, name: string, value: unknown): void => {
        const at = places.get(name);
        if (at === undefined) more.push([name, value]);
        else cells[at] = cellText(value);
      };
      const values = propertiesOf(feature);
      for (const name of Object.keys(values)) put(properties, name, values[name]);
      for (const name of Object.keys(feature)) if (!MEMBERS.has(name)) put(members, name, feature[name]);
      if (hasOwnId(feature)) {
        if (idAt >= 0) cells[idAt] = cellText(memberOf(feature, 'id'));
        else more.push(['id', memberOf(feature, 'id')]);
      }
      cells[geometryAt] = cellText(memberOf(feature, 'geometry'));
      if (moreAt >= 0 && more.length > 0) cells[moreAt] = JSON.stringify(Object.fromEntries(more));
      return cells;
    },
  };
}

/** The text of a value: empty for null and for what is not there. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

function propertiesOf(feature: FeatureRecord): FeatureRecord {
  const properties = memberOf(feature, 'properties');
  return isRecord(properties) ? properties : {};
}

/** True for an id that is not among the properties too. */
function hasOwnId(feature: FeatureRecord): boolean {
  const id = memberOf(feature, 'id');
  return id !== undefined && id !== null && memberOf(propertiesOf(feature), 'id') !== id;
}
