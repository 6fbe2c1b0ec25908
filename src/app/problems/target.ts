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
const POINT_CODES: readonly ProblemGroup['code'][] = ['coordinate-doubtful', 'coordinate-far'];

/** True when a place can be chosen for the problems of this group. */
export function isAboutPlaces({ code }: ProblemGroup): boolean {
  return isAboutNames(code) || isAboutPoints(code);
}

/** True for problems with a name. */
export function isAboutNames(code: ProblemGroup['code']): boolean {
  return NAME_CODES.includes(code);
}

/** True for problems with a given point. */
function isAboutPoints(code: ProblemGroup['code']): boolean {
  return POINT_CODES.includes(code);
}

/** What the first row of a value says of where it was; null where no event was made of it. */
export function firstWhere(dataset: Dataset, group: ProblemGroup, { at }: GroupValue): SaidWhere | null {
  const [first = 0] = at;
  return whereOf(dataset, group, first);
}

/** What a row of a group says of where it was. @param at place in the lists of the group */
function whereOf(dataset: Dataset, { source, lines, came, code }: ProblemGroup, at: number): SaidWhere | null {
  const event = rowFinder(dataset, source)(lines[at] ?? 0);
  if (!event) return null;
  const said = came[at] ?? '';
  const all = rolesOf(dataset, event);
  const isMeant = ({ where: { text, point } }: SaidWhere): boolean =>
    isAboutPoints(code) ? point !== null && said.startsWith(`${point[1]}, ${point[0]}`) : said.startsWith(text);
  return all.find(isMeant) ?? null;
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
    const point = said?.where.point;
    if (!said || !point) return [];
    return [{ ...head, kind: 'point', event: said.event, role: said.role, point: [point[1], point[0]] }];
  });
}

function rolesOf(dataset: Dataset, { what, row }: EventRow): SaidWhere[] {
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
    const where = whereAt(dataset, cell);
    return where ? [{ event, role, where }] : [];
  });
}
