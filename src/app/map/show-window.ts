import type { Mode, TimeWindow } from '../../index.ts';
import { frameAt } from '../state/frame.ts';
import { sceneAt } from '../state/scene-at.ts';
import { visitFrameAt } from '../state/scene.ts';
import type { IncidentMap } from './incident-map.ts';

/** Draws a window on a map beside that of the page, with nothing chosen: for films and comparisons. Reads signals. */
export function showWindowOn(map: IncidentMap, window: TimeWindow, mode: Mode, grows: boolean): void {
  const frame = frameAt(window, mode);
  map.setIncidents(frame && { ...frame, chosen: { incident: null, place: null } });
  const visits = visitFrameAt(window, mode, grows);
  map.setVisits(visits && { ...visits, chosen: { visit: null, incident: null } });
  map.setScene(sceneAt(window, mode, grows));
}
