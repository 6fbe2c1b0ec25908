import { computed, signal } from '@preact/signals-core';
import { NO_FILTER, type Dataset, type Filter, type Play, type TimeWindow } from '../../index.ts';
import { NOTHING_ASKED, type Asked } from './asked.ts';
import type { Notice } from './notices.ts';
import { loadPreferences, type Preferences } from './preferences.ts';
import { NOTHING, type Selection } from './selection.ts';
import { shownOf, type Workspace } from './workspace.ts';

/** The writable state of the app, all of it; only `actions.ts` writes. Everything else is computed from these. */

/** What is open, with what was decided on it; null until something is. */
export const workspace = signal<Workspace | null>(null, { name: 'workspace' });

/** What is open as it was read. */
export const readDataset = computed(() => workspace.value?.base ?? null);

const decisions = computed(() => workspace.value?.log.decisions ?? NONE);
const placesDecided = computed(() => workspace.value?.places ?? NONE);

/** What is open as it was read and decided; null until something is. */
export const dataset = computed<Dataset | null>(
  () => readDataset.value && shownOf(readDataset.value, decisions.value, placesDecided.value),
);

/** What the lists and the map are narrowed to. */
export const filter = signal<Filter>(NO_FILTER, { name: 'filter' });

/** The spans of time that are shown. */
export interface Times {
  readonly shown: TimeWindow;
  /** The span that the one shown is compared with, beside it; null when nothing is compared. */
  readonly compared: TimeWindow | null;
}

/** The spans of time that are shown, [from, to) in milliseconds since 1970. */
export const times = signal<Times>({ shown: { from: 0, to: 0 }, compared: null }, { name: 'times' });

/** The span that is shown. */
export const timeWindow = computed(() => times.value.shown);

/** The span that it is compared with, or null. */
export const comparedWindow = computed(() => times.value.compared);

/** How time is played: mode, speed, and from when. */
export const play = signal<Play | null>(null, { name: 'play' });

/** What is chosen. */
export const selection = signal<Selection>(NOTHING, { name: 'selection' });

/** What the person likes. */
export const preferences = signal<Preferences>(loadPreferences(), { name: 'preferences' });

/** Messages to the person that have not been closed. */
export const notices = signal<readonly Notice[]>([], { name: 'notices' });

/** What the gazetteer was asked to show: the chosen place in full, and places marked on the map. */
export const asked = signal<Asked>(NOTHING_ASKED, { name: 'asked' });

const NONE = [] as const;
