import { useEffect, useState } from 'preact/hooks';
import type { Where } from '../../index.ts';
import { callGazetteer } from '../gazetteer/client.ts';
import { goToPoint } from '../map/map-link.ts';
import { countryName } from '../words/country.ts';
import { words } from '../words/words.ts';

/** Places of the gazetteer that the search text names: a way to look there, whether or not anything happened. */
export function PlaceHits({ text }: { text: string }) {
  const [hit, setHit] = useState<Where | null>(null);
  useEffect(() => {
    let current = true;
    void callGazetteer('explain', { name: text, country: '', admin1: '', near: null }).then((read) => {
      if (current && read.ok) setHit(read.value.where);
    });
    return () => {
      current = false;
    };
  }, [text]);
  if (!hit) return null;
  const places = hit.point
    ? [{ key: 'hit', name: text.trim(), point: hit.point, details: words.precision[hit.precision] }]
    : hit.candidates
        .slice(0, hit.resolution.kind === 'ambiguous' ? 5 : 0)
        .map(({ place, name, point, kind, admin1, country }) => ({
          key: place,
          name,
          point,
          details: [words.placeKind[kind], admin1, countryName(country)].filter((part) => part !== '').join(', '),
        }));
  if (places.length === 0) return null;
  return (
    <ul class="search-hits">
      {places.map(({ key, name, point, details }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => {
              goToPoint(point);
            }}
          >
            <bdi>{words.header.goTo(name)}</bdi> <span class="faint">{details}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
