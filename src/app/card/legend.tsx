import { useState } from 'preact/hooks';
import { FAMILIES, familyOf, KIND_IDS, type Family } from '../../index.ts';
import { FamilyGlyph, VisitGlyph } from '../glyph.tsx';
import { setFacet } from '../state/actions.ts';
import { shownIncidents, shownVisits } from '../state/computed.ts';
import { dataset, filter } from '../state/signals.ts';
import { words } from '../words/words.ts';

/** The families with their counts in the window; a click shows only one. */
export function Legend() {
  const [open, setOpen] = useState(() => matchMedia('(min-width: 1100px)').matches);
  const data = dataset.value;
  if (!data) return null;
  if (!open) {
    return (
      <button
        type="button"
        class="legend-button"
        aria-expanded={false}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.legend.show}
      </button>
    );
  }
  const counts = new Map<Family, number>();
  for (const { row } of shownIncidents.value) {
    const kind = KIND_IDS[data.incidents.kind[row] ?? 0];
    if (kind) counts.set(familyOf(kind), (counts.get(familyOf(kind)) ?? 0) + 1);
  }
  return (
    <section class="legend" aria-label={words.legend.label}>
      <button
        type="button"
        class="legend-close"
        aria-label={words.legend.hide}
        onClick={() => {
          setOpen(false);
        }}
      >
        ×
      </button>
      <ul>
        {FAMILIES.map((family) => (
          <li key={family}>
            <LegendRow family={family} count={counts.get(family) ?? 0} />
          </li>
        ))}
        <li class="legend-visits">
          <span class="legend-row">
            <VisitGlyph planned={false} size={20} />
            <span>
              {words.legend.visit} <span class="faint">({words.legend.planned})</span>
            </span>
            <span class="count">{shownVisits.value.length}</span>
          </span>
        </li>
      </ul>
      <p class="legend-certainty">{words.legend.certainty}</p>
    </section>
  );
}

function LegendRow({ family, count }: { family: Family; count: number }) {
  const kinds = KIND_IDS.filter((kind) => familyOf(kind) === family);
  const chosen = filter.value.kinds;
  const alone = chosen.length === kinds.length && kinds.every((kind) => chosen.includes(kind));
  return (
    <button
      type="button"
      class={count === 0 ? 'legend-row none' : 'legend-row'}
      aria-pressed={alone}
      title={alone ? words.legend.all(words.family[family]) : words.legend.only(words.family[family], count)}
      onClick={() => {
        setFacet('kinds', alone ? [] : kinds);
      }}
    >
      <FamilyGlyph family={family} size={20} />
      <span>{words.family[family]}</span>
      <span class="count">{count}</span>
    </button>
  );
}
