import { eventsOf, textAt, type Dataset, type Decision, type DecisionOf, type ProblemGroup } from '../../index.ts';
import { rowFinder } from './find-row.ts';
import { valuesOf, type GroupValue } from './problem-values.ts';
import { gateOf } from './gate-fixes.ts';
import { isAboutNames } from './target.ts';

/** What was decided on a value of a group. */
export type Decided =
  | { readonly kind: 'ignored' }
  /** The words mean a place or a point. */
  | { readonly kind: 'placed'; readonly by: DecisionOf<'name'> }
  /** The words mean a country or a governorate. */
  | { readonly kind: 'gate'; readonly by: DecisionOf<'gate'> }
  /** The events were decided on one by one. */
  | { readonly kind: 'changed' };

/** Says what was decided on a value; null where nothing was. */
export type DecidedOn = (value: GroupValue) => Decided | null;

/** What was decided on the values of a group. @param dataset as it was read */
export function decidedOn(dataset: Dataset, group: ProblemGroup, decisions: readonly Decision[]): DecidedOn {
  if (decisions.length === 0) return () => null;
  const ignored = ignoredOf(group, decisions);
  const names = isAboutNames(group.code) ? decisions.filter((one) => one.kind === 'name') : [];
  const meant = gateOf(group);
  const gates = new Map(
    decisions.flatMap((one) => (one.kind === 'gate' && one.gate === meant ? [[one.words, one] as const] : [])),
  );
  const byCame = new Map(names.map((one) => [cameOf(one), one]));
  const events = new Set(decisions.filter(({ kind }) => CHANGING.includes(kind)).flatMap(eventsOf));
  const find = events.size === 0 ? null : rowFinder(dataset, group.source);
  return ({ came, at }) => {
    if (ignored.all || ignored.came.has(came)) return { kind: 'ignored' };
    const gate = gates.get(came);
    if (gate) return { kind: 'gate', by: gate };
    const by = nameOf(byCame, came);
    if (by) return { kind: 'placed', by };
    const event = find?.(group.lines[at[0] ?? 0] ?? 0);
    if (!event) return null;
    const id = event.what === 'incident' ? dataset.incidents.id[event.row] : dataset.visits.id[event.row];
    return events.has(textAt(dataset, id)) ? { kind: 'changed' } : null;
  };
}

/** How many rows of a group are decided on. */
export function countDecided(group: ProblemGroup, decided: DecidedOn): number {
  return valuesOf(group).reduce((count, value) => count + (decided(value) === null ? 0 : value.at.length), 0);
}

/** The group with the rows only that nobody decided on; null where none is left. */
export function openPart(group: ProblemGroup, decided: DecidedOn): ProblemGroup | null {
  const open = new Set(valuesOf(group).flatMap((value) => (decided(value) === null ? [value.came] : [])));
  if (open.size === 0) return null;
  const isOpen = (_: unknown, at: number): boolean => open.has(group.came[at] ?? '');
  const { lines, came, raws } = group;
  return { ...group, lines: lines.filter(isOpen), came: came.filter(isOpen), raws: raws.filter(isOpen) };
}

const CHANGING: readonly Decision['kind'][] = ['place', 'point', 'when', 'same-event', 'not-an-event'];

function ignoredOf({ source, code, column }: ProblemGroup, decisions: readonly Decision[]) {
  const came = new Set<string>();
  let all = false;
  for (const one of decisions) {
    if (one.kind !== 'ignore' || one.source !== source || one.code !== code || one.column !== column) continue;
    if (one.came === null) all = true;
    else came.add(one.came);
  }
  return { came, all };
}

/** The words of a decision as problems call them: the name, with its gates behind. */
function cameOf({ words, admin1, country }: DecisionOf<'name'>): string {
  const gates = [admin1, country].filter((gate) => gate !== '').join(', ');
  return gates === '' ? words : `${words} (${gates})`;
}

/** Behind a name that means several places some of them are named, after a colon. */
function nameOf(byCame: ReadonlyMap<string, DecisionOf<'name'>>, came: string): DecisionOf<'name'> | undefined {
  if (byCame.size === 0) return undefined;
  for (let end = came.length; end > 0; end = came.lastIndexOf(': ', end - 1)) {
    const found = byCame.get(came.slice(0, end));
    if (found) return found;
  }
  return undefined;
}
