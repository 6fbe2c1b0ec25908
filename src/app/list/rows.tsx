import type { ComponentChildren, VNode } from 'preact';
import type { RowSequence } from '../../index.ts';
import { focusCard } from '../card/focus-card.ts';
import { words } from '../words/words.ts';
import { VirtualRows } from './virtual-rows.tsx';

/** Lists up to this length are in the page whole, with titles as long as they are; longer ones have rows of one height. */
const WHOLE = 100;

/** Height of a row with one line of title and one of details, as list.css gives it. */
const ROW_PX = 56;

/** A list of rows with the undated ones under a heading of their own. */
export function Rows({
  list,
  chosen,
  render,
}: {
  list: RowSequence;
  /** The chosen row, brought into view; null for none. */
  chosen: number | null;
  render: (row: number) => VNode;
}) {
  const { dated, undated } = list;
  const heading = undated > 0 && <h2 class="rows-heading">{words.list.undated(undated)}</h2>;
  if (dated + undated <= WHOLE) {
    const rows = Array.from({ length: dated + undated }, (_, place) => list.rowAt(place));
    return (
      <>
        <WholeRows rows={rows.slice(0, dated)} render={render} />
        {heading}
        {undated > 0 && <WholeRows rows={rows.slice(dated)} render={render} />}
      </>
    );
  }
  const at = chosen === null ? -1 : list.placeOf(chosen);
  return (
    <VirtualRows
      count={dated + undated + (undated > 0 ? 1 : 0)}
      rowPx={ROW_PX}
      chosen={at < dated ? at : at + 1}
      render={(place) => {
        if (place === dated) return <>{heading}</>;
        return render(list.rowAt(place < dated ? place : place - 1));
      }}
    />
  );
}

/** Rows of any height, all of them in the page. */
export function WholeRows({ rows, render }: { rows: readonly number[]; render: (row: number) => VNode }) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row}>{render(row)}</li>
      ))}
    </ul>
  );
}

/** One row: a button with a glyph, a title and a line of details. */
export function Row(props: {
  selected: boolean;
  possible: boolean;
  glyph: ComponentChildren;
  title: string;
  details: ComponentChildren;
  onChoose: () => void;
  id: string;
}) {
  return (
    <button
      type="button"
      class={props.possible ? 'row possible' : 'row'}
      aria-current={props.selected ? 'true' : undefined}
      data-row={props.id}
      onClick={(event) => {
        props.onChoose();
        // A click without a pointer came from the keyboard: its reader goes on to the details.
        if (event.detail === 0) focusCard();
      }}
      onKeyDown={moveInList}
    >
      <span class="row-glyph">{props.glyph}</span>
      <span class="row-text">
        <span class="row-title" dir="auto">
          {props.title}
        </span>
        <span class="row-details">{props.details}</span>
      </span>
    </button>
  );
}

function moveInList(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const rows = [
    ...(event.currentTarget.closest('.list-body, .card-body')?.querySelectorAll<HTMLElement>('.row') ?? []),
  ];
  rows[rows.indexOf(event.currentTarget) + step]?.focus();
}
