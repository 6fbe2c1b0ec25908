import { prefer } from '../state/actions.ts';
import { MAP_MODES, type MapMode } from '../state/map-mode.ts';
import { preferences } from '../state/signals.ts';
import { mapControlWords as words } from '../words/map-en.ts';
import './map-control.css';

const HINTS: Readonly<Record<MapMode, string>> = {
  places: words.placesHint,
  points: words.pointsHint,
  density: words.densityHint,
};

/** How incidents are shown, and whether the earth is a ball: one small bar over the map. */
export function MapControl() {
  const { view, globe } = preferences.value;
  return (
    <div class="map-control">
      <fieldset class="map-modes">
        <legend class="visually-hidden">{words.label}</legend>
        {MAP_MODES.map((mode) => (
          <label key={mode} class={mode === view ? 'on' : ''} title={HINTS[mode]}>
            <input
              type="radio"
              name="map-mode"
              value={mode}
              checked={mode === view}
              onChange={() => {
                prefer({ view: mode });
              }}
            />
            {words[mode]}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        class={globe ? 'map-globe on' : 'map-globe'}
        aria-pressed={globe}
        title={words.globeHint}
        onClick={() => {
          prefer({ globe: !globe });
        }}
      >
        {words.globe}
      </button>
    </div>
  );
}
