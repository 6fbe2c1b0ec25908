import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { changeOf, familyOf, KIND_IDS, KINDS, type Changes } from '../../index.ts';
import { FamilyGlyph } from '../glyph.tsx';
import { select } from '../state/actions.ts';
import { dataset } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { signed } from './signed.ts';

/** As many places are listed at first, and at each asking for more. */
const PLACES_AT_ONCE = 12;

/** The changes of each kind that occurs. */
export function KindChanges({ changes }: { changes: Changes }) {
  return (
    <Table
      caption={words.compare.kinds}
      changes={changes}
      keys={changes.keys}
      name={(key) => {
        const kind = KIND_IDS[key];
        return (
          kind && (
            <span class="compare-kind">
              <FamilyGlyph family={familyOf(kind)} size={17} />
              {KINDS[kind].label}
            </span>
          )
        );
      }}
    />
  );
}

/** The changes of each place, some of them at first; a click chooses the place. */
export function PlaceChanges({ changes }: { changes: Changes }) {
  const [most, setMost] = useState(PLACES_AT_ONCE);
  const open = dataset.value;
  const left = changes.keys.length - most;
  return (
    <>
      <Table
        caption={words.compare.places}
        changes={changes}
        keys={changes.keys.subarray(0, most)}
        name={(key) => {
          const place = open?.places[key - 1];
          if (!place) return <span class="faint">{words.compare.noPlace}</span>;
          return (
            <button
              type="button"
              class="linklike"
              onClick={() => {
                select({ kind: 'place', id: place.id });
              }}
            >
              <bdi>{place.name}</bdi>
            </button>
          );
        }}
      />
      {left > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setMost(most + 4 * PLACES_AT_ONCE);
          }}
        >
          {words.compare.more(Math.min(left, 4 * PLACES_AT_ONCE))}
        </button>
      )}
    </>
  );
}

function Table({
  caption,
  changes,
  keys,
  name,
}: {
  caption: string;
  changes: Changes;
  keys: Uint32Array;
  name: (key: number) => ComponentChildren;
}) {
  if (keys.length === 0) return null;
  return (
    <table class="compare-table">
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{words.compare.was}</th>
          <th scope="col">{words.compare.is}</th>
          <th scope="col">{words.compare.change}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(keys, (key) => {
          const { before, after, change } = changeOf(changes, key);
          return (
            <tr key={key}>
              <th scope="row">{name(key)}</th>
              <td>{before}</td>
              <td>{after}</td>
              <td class={change === 0 ? 'none' : undefined}>{signed(change)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
