import { useState } from 'preact/hooks';
import { FAMILIES, familyOf, KIND_IDS, type Family } from '../../index.ts';
import { FamilyGlyph, UnreadGlyph, VisitGlyph } from '../glyph.tsx';
import { setFacet } from '../state/actions.ts';
import { machineRead } from '../state/computed.ts';
import { dataset, filter, preferences } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { DensityScale } from './density-scale.tsx';
import { countOfUnread, countOfVisits, countsOfFamilies, type LegendCount } from './legend-counts.ts';
import './legend.css';

/** The families with their counts in the window; a click shows only one. */
export function Legend() {
  const [open, setOpen] = useState(() => matchMedia('(min-width: 1100px)').matches);
  if (!dataset.value) return null;
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
            <LegendRow family={family} />
          </li>
        ))}
        <li class="legend-visits">
          <VisitRow />
        </li>
        {(machineRead.value.count > 0 || filter.value.reviews.length > 0) && (
          <li>
            <UnreadRow />
          </li>
        )}
      </ul>
      {preferences.value.view === 'density' ? (
        <DensityScale />
      ) : (
        <p class="legend-certainty">{words.legend.certainty}</p>
      )}
    </section>
  );
}

/** One family. The glyph does not change while time is played, so only the count renders anew. */
function LegendRow({ family }: { family: Family }) {
  const kinds = KIND_IDS.filter((kind) => familyOf(kind) === family);
  const chosen = filter.value.kinds;
  const alone = chosen.length === kinds.length && kinds.every((kind) => chosen.includes(kind));
  const counts = countsOfFamilies[family];
  return (
    <button
      type="button"
      class={rowClass(counts)}
      aria-pressed={alone}
      title={alone ? words.legend.all(words.family[family]) : words.legend.only(words.family[family])}
      onClick={() => {
        setFacet('kinds', alone ? [] : kinds);
      }}
    >
      <FamilyGlyph family={family} size={20} />
      <span>{words.family[family]}</span>
      <Count {...counts} />
    </button>
  );
}

function VisitRow() {
  return (
    <span class={rowClass(countOfVisits)}>
      <VisitGlyph planned={false} size={20} />
      <span>
        {words.legend.visit} <span class="faint">({words.legend.planned})</span>
      </span>
      <Count {...countOfVisits} />
    </span>
  );
}

/** What a program read and nobody has looked at; a click shows nothing else. */
function UnreadRow() {
  const { reviews } = filter.value;
  const alone = reviews.length === 1 && reviews[0] === 'machine-read';
  return (
    <button
      type="button"
      class={rowClass(countOfUnread)}
      aria-pressed={alone}
      title={alone ? words.unread.all : words.unread.only}
      onClick={() => {
        setFacet('reviews', alone ? [] : ['machine-read']);
      }}
    >
      <UnreadGlyph size={20} />
      <span>
        {words.unread.legend} <span class="faint">{words.unread.looks}</span>
      </span>
      <Count {...countOfUnread} />
    </button>
  );
}

/** What is shown; what the choice of kinds hides stands behind it, paler, with a plus: it is what choosing the line would add. */
function Count({ shown, hidden }: LegendCount) {
  const more = hidden.value;
  return (
    <span class="count">
      {(shown.value > 0 || more === 0) && shown.value}
      {more > 0 && (
        <span class="legend-hidden" title={words.narrowing.hiddenByKinds(more)}>
          {' '}
          +{more}
        </span>
      )}
    </span>
  );
}

function rowClass({ isNone }: LegendCount): string {
  return isNone.value ? 'legend-row none' : 'legend-row';
}
