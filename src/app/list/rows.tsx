import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { focusCard } from '../card/focus-card.ts';
import { words } from '../words/words.ts';
import type { Ordered } from '../../index.ts';

/** As many rows are put into the page at a time. */
const PAGE = 200;

/** A list of rows with the undated ones under a heading of their own; long lists are shown a page at a time. */
export function Rows<T extends { readonly row: number }>({
  list,
  render,
}: {
  list: Ordered<T>;
  render: (item: T) => VNode;
}) {
  const [pages, setPages] = useState(1);
  const shown = list.dated.slice(0, pages * PAGE);
  const rest = list.dated.length - shown.length;
  return (
    <>
      <ul class="rows">
        {shown.map((item) => (
          <li key={item.row}>{render(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="more-rows"
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {words.list.showMore(Math.min(rest, PAGE))}
        </button>
      )}
      {list.undated.length > 0 && (
        <>
          <h3 class="rows-heading">{words.list.undated(list.undated.length)}</h3>
          <ul class="rows">
            {list.undated.slice(0, PAGE).map((item) => (
              <li key={item.row}>{render(item)}</li>
            ))}
          </ul>
        </>
      )}
    </>
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
