import type { Map as GlMap } from 'maplibre-gl';
import type { Ground } from '../protocol.ts';
import type { Window } from '../windows.ts';

/** A way to draw incidents, under measurement. Each promise is kept in the very task that drew the window, after its pixels were read back. */
export interface Subject {
  load(first: Window): Promise<void>;
  step(window: Window): Promise<void>;
  /** The map of the app, for the bench of its use. */
  readonly map?: GlMap;
  /** Throws when what is shown is not what the window holds; not timed. */
  check?(window: Window): void;
}

/** What a subject is made with. */
export interface SubjectOptions {
  readonly incidents: number;
  readonly ground: Ground;
}

/** Makes what must be in memory before the clock starts, and gives the subject. */
export type MakeSubject = (options: SubjectOptions) => Promise<Subject>;
