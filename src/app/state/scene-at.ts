import type { Mode, Scene, SceneSelection, TimeWindow } from '../../index.ts';
import type { IncidentFrame } from '../map/incident-frame.ts';
import type { VisitFrame } from '../map/visit-frame.ts';
import { frameAt } from './frame.ts';
import { sceneIn, visitFrameAt } from './scene.ts';

/** All that a map draws. */
export interface MapContent {
  readonly incidents: IncidentFrame | null;
  readonly visits: VisitFrame | null;
  readonly scene: Scene;
}

const NOTHING_CHOSEN: SceneSelection = { incident: null, visit: null, place: null };

/** What the map would draw in another window, with nothing chosen; arcs are on their way when `grows`. For films and comparisons. */
export function contentAt(window: TimeWindow, mode: Mode, grows: boolean): MapContent {
  const incidents = frameAt(window, mode);
  return {
    incidents: incidents && { ...incidents, chosen: { incident: null, place: null } },
    visits: visitFrameAt(window, mode, grows, NOTHING_CHOSEN),
    scene: sceneIn(window, mode, grows, NOTHING_CHOSEN),
  };
}
