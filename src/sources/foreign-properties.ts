import { splitList } from '../base/cell-list.ts';
import {
  CONFIDENCES,
  ROLES,
  STATUSES,
  type Actor,
  type Confidence,
  type CountRange,
  type Status,
} from '../model/incident.ts';
import { KIND_IDS, type Kind } from '../model/kinds.ts';
import { VISIT_STATUSES, type VisitStatus } from '../model/visit.ts';
import { wordIn, type LooseProperties } from './loose-properties.ts';

/** The kind of incident, when a property names one of ours. */
export function looseKind(properties: LooseProperties): Kind {
  return properties.takeAs(['kind'], wordIn(KIND_IDS), 'one of the kinds of incident, such as air-strike') ?? 'other';
}

/** The status of an incident as far as a property holds our words. */
export function looseStatus(properties: LooseProperties): Status {
  return properties.takeAs(['status'], wordIn(STATUSES), STATUSES.join(', ')) ?? 'reported';
}

/** The status of a visit as far as a property holds our words. */
export function looseVisitStatus(properties: LooseProperties): VisitStatus {
  return properties.takeAs(['status'], wordIn(VISIT_STATUSES), VISIT_STATUSES.join(', ')) ?? 'planned';
}

/** The confidence as far as a property holds our words. */
export function looseConfidence(properties: LooseProperties): Confidence {
  return properties.takeAs(['confidence'], wordIn(CONFIDENCES), CONFIDENCES.join(', ')) ?? 'low';
}

/** The range that `NAME_min` and `NAME_max`, or one of the other names alone, give. */
export function looseRange(properties: LooseProperties, name: string, ...others: readonly string[]): CountRange {
  const expected = 'a whole number of 0 or more';
  const [low, high] = [count(properties.see(`${name}_min`)), count(properties.see(`${name}_max`))];
  if (low !== undefined && high !== undefined && low > high) {
    const message = `the least number ${low} is above the greatest ${high}; exchange them. Both were kept in the note`;
    properties.doubt('number-unreadable', `${name}_min`, message);
    return { min: null, max: null };
  }
  const isExactOpen = low === undefined && high === undefined;
  const fits = (read: number): boolean =>
    low !== undefined && high !== undefined
      ? read === low && read === high
      : read >= (low ?? 0) && read <= (high ?? read);
  const exact = properties.takeAs(
    [name, ...others],
    (value) => {
      const read = count(value);
      return read !== undefined && fits(read) ? read : undefined;
    },
    isExactOpen ? expected : undefined,
  );
  const min = properties.takeAs([`${name}_min`], count, expected) ?? exact ?? null;
  const max = properties.takeAs([`${name}_max`], count, expected) ?? exact ?? null;
  return { min, max };
}

/** Who took part, from a property written as ours is, `role=Name|role=Name`. */
export interface LooseActors {
  readonly actors: readonly Actor[];
  /** Of a visit; empty when it names none. */
  readonly traveller: string;
  readonly hosts: readonly string[];
}

/** Actors in the order of the file. An item that is not understood leaves the whole property in the note, as a doubt. */
export function looseActors(properties: LooseProperties, isVisit: boolean): LooseActors {
  const items = splitList(String(properties.see('actors') ?? '')).map((item) => {
    const at = item.indexOf('=');
    return { role: item.slice(0, Math.max(at, 0)).trim().toLowerCase(), name: item.slice(at + 1).trim(), item };
  });
  const roles: readonly string[] = isVisit ? ['traveller', 'host'] : ROLES;
  const named = items.filter(({ name }) => name !== '');
  const travellers = named.filter(({ role }) => role === 'traveller');
  const isRead = travellers.length < 2 && items.every(({ role, name }) => roles.includes(role) && name !== '');
  const expected = `items such as ${isVisit ? 'traveller=Name|host=Name' : 'attacker=Name|target=Name'}`;
  properties.takeAs(['actors'], (value) => (isRead ? value : undefined), expected);
  return {
    actors: named.flatMap(({ role, name }) =>
      ROLES.filter((known) => known === role).map((known) => ({ role: known, name })),
    ),
    traveller: travellers[0]?.name ?? '',
    hosts: named.filter(({ role }) => role === 'host').map(({ name }) => name),
  };
}

/** A whole number, also as text or as tables of floats write it (`3.0`). */
function count(value: unknown): number | undefined {
  const n = typeof value === 'string' && /^\s*\d{1,10}(?:\.0+)?\s*$/.test(value) ? Number(value) : value;
  return typeof n === 'number' && Number.isInteger(n) && n >= 0 && n < 2 ** 31 ? n : undefined;
}
