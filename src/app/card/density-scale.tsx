import { countWords } from '../map/gl/count-words.ts';
import { DENSITY_STEPS } from '../map/gl/density-steps.ts';
import { mapControlWords as words } from '../words/map-en.ts';

/** What the shades of the density surface mean: from how many incidents near one another each begins. */
export function DensityScale() {
  return (
    <div class="legend-density">
      <p>{words.densityScale}</p>
      <ol>
        {DENSITY_STEPS.map(({ from, alpha }) => (
          <li key={from}>
            <span class="legend-shade" style={{ opacity: alpha }} />
            {countWords(from)}
          </li>
        ))}
      </ol>
    </div>
  );
}
