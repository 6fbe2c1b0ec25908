import {
  textAt,
  whereAt,
  type Dataset,
  type Decision,
  type DecisionHead,
  type LonLat,
  type PlaceId,
  type PlaceRole,
  type ProblemGroup,
  type Where,
} from '../../index.ts';
import { rowFinder, type EventRow } from './find-row.ts';
import type { GroupValue } from './problem-values.ts';

/** Where an event of a problem is said to be. */
export interface SaidWhere {
  readonly event: string;
  readonly role: PlaceRole;
  readonly where: Where;
}

/** Problems with a name, of which the same words are the same problem everywhere. */
const NAME_CODES: readonly ProblemGroup['code'][] = ['place-unknown', 'place-ambiguous'];

/** Problems with a point, which are those of single events. */
const POINT_CODES: readonly ProblemGroup['code'][] = [
  'coordinate-doubtful',
  'coordinate-far',
  'coordinate-out-of-range',
];

/** True when a place can be chosen for the problems of this group. */
export function isAboutPlaces({ code }: ProblemGroup): boolean {
  return isAboutNames(code) || isAboutPoints(code);
}

/** True for problems with a name. */
export function isAboutNames(code: ProblemGroup['code']): boolean {
  return NAME_CODES.includes(code);
}

/** True for problems with a point that was given. */
function isAboutPoints(code: ProblemGroup['code']): boolean {
  return POINT_CODES.includes(code);
}

/** What the first row of a value says of where it was; null where no event was made of it. */
export function firstWhere(dataset: Dataset, group: ProblemGroup, { at }: GroupValue): SaidWhere | null {
  const [first = 0] = at;
  return whereOf(dataset, group, first);
}

/** What a row of a group says of where it was. @param at place in the lists of the group */
export function whereOf(dataset: Dataset, { source, lines, came, code }: ProblemGroup, at: number): SaidWhere | null {
  const event = rowFinder(dataset, source)(lines[at] ?? 0);
  if (!event) return null;
  const said = came[at] ?? '';
  if (code === 'coordinate-out-of-range') return withoutGivenPoint(dataset, event);
  const all = rolesOf(dataset, event);
  if (isAboutPoints(code)) return all.find(({ where }) => isAt(where, said)) ?? null;
  return all.find(({ where: { text } }) => said.startsWith(text)) ?? null;
}

/** True when a point is the one that begins a text, latitude first. */
function isAt({ point }: Where, said: string): boolean {
  const [lat, lon] = numbersOf(said);
  return point !== null && point[1] === lat && point[0] === lon;
}

/** The one place of an event that could have a point and that no point was given for; null where several could. */
function withoutGivenPoint(dataset: Dataset, event: EventRow): SaidWhere | null {
  const open = rolesOf(dataset, event, true).filter(({ where }) => where.resolution.kind !== 'given');
  const roles = event.what === 'incident' ? open.filter(({ role }) => role === 'where') : open;
  return roles.length === 1 ? (roles[0] ?? null) : null;
}

/** The two numbers that a text begins with; none where it does not. */
function numbersOf(text: string): readonly number[] {
  const found = /^\s*([-+]?\d+(?:\.\d*)?)\s*[,;\s]\s*([-+]?\d+(?:\.\d*)?)(?!\d)/.exec(text);
  return found ? [Number(found[1]), Number(found[2])] : [];
}

/** Decisions that put all rows of some values at a place or a point: words are decided on once, points event by event. */
export function placeDecisions(
  dataset: Dataset,
  group: ProblemGroup,
  value: GroupValue,
  means: { readonly place: PlaceId } | { readonly point: LonLat },
  head: DecisionHead,
): readonly Decision[] {
  if (isAboutNames(group.code)) {
    const said = firstWhere(dataset, group, value);
    if (!said) return [];
    const { text: words, country, admin1 } = said.where;
    return [{ ...head, kind: 'name', words, country, admin1, means }];
  }
  return value.at.flatMap((at): Decision[] => {
    const said = whereOf(dataset, group, at);
    if (!said) return [];
    const { event, role } = said;
    return 'place' in means
      ? [{ ...head, kind: 'place', event, role, place: means.place }]
      : [{ ...head, kind: 'point', event, role, point: means.point }];
  });
}

/** Decisions that swap latitude and longitude of all rows of a value. */
export function swapDecisions(
  dataset: Dataset,
  group: ProblemGroup,
  { at }: GroupValue,
  head: DecisionHead,
): readonly Decision[] {
  return at.flatMap((one): Decision[] => {
    const said = whereOf(dataset, group, one);
    const point =
      said && (group.code === 'coordinate-out-of-range' ? ofWords(group.came[one] ?? '') : swapped(said.where));
    return point ? [{ ...head, kind: 'point', event: said.event, role: said.role, point }] : [];
  });
}

/** The point with its numbers exchanged. */
function swapped({ point }: Where): LonLat | null {
  return point && [point[1], point[0]];
}

/** Of a point off the earth, which is kept in words only, the one that lies on it: a number beyond 90 is a longitude. */
function ofWords(came: string): LonLat | null {
  const [a, b] = numbersOf(came);
  if (a === undefined || b === undefined) return null;
  if (Math.abs(a) > 90 && Math.abs(a) <= 180 && Math.abs(b) <= 90) return [a, b];
  return Math.abs(b) > 90 && Math.abs(b) <= 180 && Math.abs(a) <= 90 ? [b, a] : null;
}

const NOWHERE: Where = {
  ...{ text: '', country: '', admin1: '', resolution: { kind: 'unknown' }, point: null, precision: 'unknown' },
  ...{ radiusMetres: null, because: [], candidates: [] },
};

/** The places that an event says. @param isOpen true for those as well that it says nothing of */
export function rolesOf(dataset: Dataset, { what, row }: EventRow, isOpen = false): SaidWhere[] {
  const { incidents, visits } = dataset;
  const event = textAt(dataset, what === 'incident' ? incidents.id[row] : visits.id[row]);
  const cells: readonly (readonly [PlaceRole, number | undefined])[] =
    what === 'incident'
      ? [
          ['where', incidents.where[row]],
          ['launch', incidents.launch[row]],
        ]
      : [
          ['from', visits.from[row]],
          ['to', visits.to[row]],
        ];
  return cells.flatMap(([role, cell = 0]) => {
    const where = whereAt(dataset, cell) ?? (isOpen ? NOWHERE : null);
    return where ? [{ event, role, where }] : [];
  });
}
