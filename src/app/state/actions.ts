import { batch } from '@preact/signals-core';
import {
  centreOn,
  chooseWindow,
  createPlay,
  jumpPastQuiet,
  jumpToEnd,
  jumpToEvent,
  NO_FILTER,
  quietSpells,
  quietWidth,
  rest,
  setLoop,
  setMode,
  setQuiet,
  setRate,
  setWindow,
  SPEEDS,
  stepPlay,
  switchMode,
  toggle,
  windowAt,
  type Dataset,
  type DecisionLog,
  type Direction,
  type Facet,
  type Mode,
  type Place,
  type Play,
  type QuietSpells,
  type TimeWindow,
} from '../../index.ts';
import type { Asked } from './asked.ts';
import { incidentIndex, span, visitIndex } from './computed.ts';
import type { View } from './hash.ts';
import type { Notice } from './notices.ts';
import { savePreferences, type Preferences } from './preferences.ts';
import { NOTHING, sameSelection, type Selection } from './selection.ts';
import { asked, filter, notices, play, preferences, selection, times, workspace } from './signals.ts';
import { newWorkspace, type KeptState, type Workspace } from './workspace.ts';

/** The speed on opening: a decade passes in two minutes at a month a second. */
const FIRST_SPEED = '1month';

/**
 * Opens a dataset: filters and selection are cleared, all of its time is shown.
 * @param how `isExample`: it is kept only when something is decided on it; `name`: what a person calls it; `tables`: what was wrong with what it was read from
 */
export function openDataset(
  opened: Dataset,
  how: { readonly isExample?: boolean; readonly name?: string; readonly tables?: Workspace['tables'] } = {},
): void {
  openWorkspace(newWorkspace(opened, how));
}

/** Opens what was read before, with its decisions; see {@link openDataset}. */
export function openWorkspace(opened: Workspace): void {
  batch(() => {
    workspace.value = opened;
    filter.value = NO_FILTER;
    selection.value = NOTHING;
    const extent = span.value;
    // Where nothing is dated, the undated events are all there is to see.
    preferences.value = { ...preferences.value, showUndated: extent === null };
    const rate = (SPEEDS.find(({ id }) => id === FIRST_SPEED) ?? SPEEDS[0])?.rate ?? 1;
    play.value = extent ? createPlay(extent, extent, 'all', rate) : null;
    times.value = { shown: extent ?? { from: 0, to: 0 }, compared: null };
  });
}

/** Takes over what an address said; what it does not say stays. */
export function applyView(view: View): void {
  batch(() => {
    filter.value = view.filter;
    selection.value = view.selection;
    const { showUndated, mapMode, globe } = view;
    preferences.value = { ...preferences.value, showUndated, view: mapMode ?? 'places', globe };
    const now = play.value;
    if (!now) return;
    compareWith(view.compared);
    const moded = view.mode ? setMode(now, 0, view.mode) : now;
    showPlay(view.window ? setWindow(moded, 0, view.window) : moded, 0);
  });
}

/** Narrows to these values of a facet. */
export function setFacet(facet: Facet, values: readonly string[]): void {
  filter.value = { ...filter.value, [facet]: values };
}

/** Adds a value to a facet or takes it away. */
export function toggleFacet(facet: Facet, value: string): void {
  const chosen = filter.value[facet];
  setFacet(facet, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
}

/** Narrows to what holds these words. */
export function setSearch(text: string): void {
  filter.value = { ...filter.value, text };
}

/** Takes every narrowing away. */
export function clearFilter(): void {
  filter.value = NO_FILTER;
}

/** Shows this window. */
export function showWindow(window: TimeWindow, clockMs: number): void {
  change((now) => chooseWindow(now, clockMs, window), clockMs);
}

/** Starts, or pauses where it is. */
export function togglePlay(clockMs: number): void {
  change((now) => toggle(now, clockMs), clockMs);
}

/** Pauses where it is. */
export function pausePlay(clockMs: number): void {
  change((now) => rest(now, clockMs), clockMs);
}

/** Changes the speed; what is shown does not jump. */
export function chooseSpeed(rate: number, clockMs: number): void {
  change((now) => setRate(now, clockMs, rate), clockMs);
}

/** Changes what is shown of the time up to the playhead; where all was shown, a window is made around `nearMs`. */
export function chooseMode(mode: Mode, clockMs: number, nearMs: number | null = null): void {
  change((now) => switchMode(now, clockMs, mode, nearMs), clockMs);
}

/** Turns looping on or off. */
export function chooseLoop(loop: boolean, clockMs: number): void {
  change((now) => setLoop(now, clockMs, loop), clockMs);
}

/** Moves the window by `count` fitting units of the calendar. */
export function stepWindow(direction: Direction, count: number, clockMs: number): void {
  change((now) => stepPlay(now, clockMs, direction, count), clockMs);
}

/** Moves the window to the start (-1) or the end (1). */
export function goToEnd(direction: Direction, clockMs: number): void {
  change((now) => jumpToEnd(now, clockMs, direction), clockMs);
}

/** Moves the window so that a moment lies in its middle. */
export function goToMoment(ms: number, clockMs: number): void {
  change((now) => centreOn(now, clockMs, ms), clockMs);
}

/** Moves the window to the next event (1) or the one before (-1); false where there is none. */
export function goToEvent(direction: Direction, clockMs: number): boolean {
  return changeIf((now) => jumpToEvent(now, clockMs, indexes(), direction), clockMs);
}

/** Moves the window past the quiet spell it is in, or past the next one; false where no event comes after one. */
export function goPastQuiet(clockMs: number): boolean {
  return changeIf((now) => jumpPastQuiet(now, clockMs, quietSpells(indexes(), quietWidth(now), now.extent)), clockMs);
}

/** Skips these spells while playing, or none. */
export function skipQuiet(quiet: QuietSpells | null, clockMs: number): void {
  change((now) => setQuiet(now, clockMs, quiet), clockMs);
}

/** Follows the clock: called once a frame while playing. */
export function tick(clockMs: number): void {
  const now = play.value;
  if (!now) return;
  times.value = { ...times.peek(), shown: windowAt(now, clockMs) };
}

/** Compares with another window, or no longer. */
export function compareWith(compared: TimeWindow | null): void {
  times.value = { ...times.peek(), compared };
}

/** Chooses something, or nothing. */
export function select(next: Selection): void {
  if (!sameSelection(selection.value, next)) selection.value = next;
}

/** Shows what the packs know of the chosen place; null when that is not known. */
export function showDetail(detail: Asked['detail']): void {
  if (asked.peek().detail !== detail) asked.value = { ...asked.peek(), detail };
}

/** Marks places on the map, in the place of those marked before. */
export function showMarks(marks: Asked['marks']): void {
  asked.value = { ...asked.peek(), marks };
}

/**
 * Puts other places into what was read; what is decided, filtered, chosen and shown stays.
 * @param isLook the same places only look different: nothing has to be kept anew
 */
export function replaceDataset(next: Dataset, isLook = false): void {
  const open = workspace.peek();
  if (!open) return;
  const changed = isLook || (open.isExample && open.log.decisions.length === 0);
  workspace.value = changed
    ? { ...open, base: next }
    : {
        ...{ ...open, base: next, edition: open.edition + 1, kept: { kind: 'saving' } },
        taken: open.taken && { ...open.taken, isOld: true },
      };
}

/** Puts another log of decisions in the place of the one before, with places that they name. */
export function changeLog(log: DecisionLog, places: readonly Place[] = []): void {
  const open = workspace.peek();
  if (!open || open.log === log) return;
  const kept: KeptState =
    open.kept.kind === 'elsewhere' ? { ...open.kept, mine: open.kept.mine + 1 } : { kind: 'saving' };
  workspace.value = { ...open, log, places: places.length === 0 ? open.places : [...open.places, ...places], kept };
}

/** Says what is wrong with the tables of what is open. */
export function noteTables(tables: Workspace['tables']): void {
  const open = workspace.peek();
  if (open) workspace.value = { ...open, tables, edition: open.edition + 1, kept: { kind: 'saving' } };
}

/** Forgets the reading that was taken back: something else was decided. */
export function forgetTaken(): void {
  const open = workspace.peek();
  if (open?.taken) workspace.value = { ...open, taken: null };
}

/** Says of what is open how it is kept, or what it is called. */
export function noteWorkspace(change: Partial<Pick<Workspace, 'id' | 'name' | 'kept' | 'isExample'>>): void {
  const open = workspace.peek();
  if (open) workspace.value = { ...open, ...change };
}

/** Changes preferences and stores what outlives the visit. */
export function prefer(change: Partial<Preferences>): void {
  preferences.value = { ...preferences.value, ...change };
  savePreferences(preferences.value);
}

let lastNotice = 0;

/** Tells the person something until they close it; its number is for {@link dismiss}. */
export function notify(tone: Notice['tone'], text: string, lines: readonly string[] = []): number {
  lastNotice += 1;
  notices.value = [...notices.value.slice(-3), { id: lastNotice, tone, text, lines }];
  return lastNotice;
}

/** Closes all messages, as when something new is opened. */
export function dismissAll(): void {
  notices.value = [];
}

/** Closes a message. */
export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

function indexes() {
  return [incidentIndex.value, visitIndex.value].filter((index) => index !== null);
}

function changeIf(next: (now: Play) => Play | null, clockMs: number): boolean {
  const changed = play.value && next(play.value);
  if (changed) showPlay(changed, clockMs);
  return changed !== null;
}

function change(next: (now: Play) => Play, clockMs: number): void {
  const now = play.value;
  if (now) showPlay(next(now), clockMs);
}

function showPlay(next: Play, clockMs: number): void {
  batch(() => {
    play.value = next;
    times.value = { ...times.peek(), shown: windowAt(next, clockMs) };
  });
}
