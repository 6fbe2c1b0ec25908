import type { MapMode } from './map-mode.ts';

/** What the person likes, kept in the browser's own storage. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly sort: 'oldest' | 'newest';
  readonly tab: 'incidents' | 'visits' | 'places';
  readonly showUndated: boolean;
  /** How the map shows incidents: places that gather from far out, every incident as a point of its own, or how dense they lie. */
  readonly view: MapMode;
  /** The earth as a ball instead of a flat map. */
  readonly globe: boolean;
}

/** For a first visit. */
const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  sort: 'oldest',
  tab: 'incidents',
  showUndated: false,
  view: 'places',
  globe: false,
};

const KEY = 'placeline.preferences';

/** The stored preferences; the defaults where nothing (or nothing sound) is stored, or storage is forbidden. Only theme and order outlive the visit. */
export function loadPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return DEFAULT_PREFERENCES;
    const theme = 'theme' in stored ? stored.theme : undefined;
    const sort = 'sort' in stored ? stored.sort : undefined;
    return {
      ...DEFAULT_PREFERENCES,
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      sort: sort === 'newest' ? 'newest' : 'oldest',
    };
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Stores what outlives the visit; silently keeps it for this visit only where storage is forbidden. */
export function savePreferences({ theme, sort }: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme, sort }));
  } catch {
    // Private windows may forbid storage; the preference then lasts as long as the page.
  }
}
