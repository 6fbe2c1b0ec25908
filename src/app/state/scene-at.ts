import type { Mode, Scene, SceneSelection, TimeWindow } from '../../index.ts';
import { sceneIn } from './scene.ts';

/** Nothing: what films and comparisons draw is not chosen. */
export const NOTHING_CHOSEN: SceneSelection = { incident: null, visit: null, place: null };

/** What the map would draw beside the incidents in another window, with nothing chosen; arcs are on their way when `grows`. For films and comparisons. */
export function sceneAt(window: TimeWindow, mode: Mode, grows: boolean): Scene {
  return sceneIn(window, mode, grows, NOTHING_CHOSEN);
}
