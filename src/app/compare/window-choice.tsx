import { useState } from 'preact/hooks';
import { step, windowBeside, windowWords, type Direction, type TimeWindow } from '../../index.ts';
import { compareWith } from '../state/actions.ts';
import { comparedWindow, timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { OwnDays } from './own-days.tsx';

/** Ways to choose what to compare with, from the window that is shown. */
const WAYS: Readonly<Record<'before' | 'year-before' | 'after', (shown: TimeWindow) => TimeWindow>> = {
  before: (shown) => windowBeside(shown, -1),
  'year-before': (shown) => step(shown, 'year', -1),
  after: (shown) => windowBeside(shown, 1),
};

/** Which windows are compared: the shown one is moved in the time bar, the other one here. */
export function WindowChoice() {
  const compared = comparedWindow.value;
  const [isTyping, setTyping] = useState(false);
  if (!compared) return null;
  const move = (direction: Direction): void => {
    compareWith(windowBeside(compared, direction));
  };
  return (
    <div class="compare-windows">
      <p class="compare-which">
        <span class="faint">{words.compare.before}</span>
        <strong>{windowWords(compared)}</strong>
        <button
          type="button"
          class="button icon"
          aria-label={words.compare.back}
          onClick={() => {
            move(-1);
          }}
        >
          ‹
        </button>
        <button
          type="button"
          class="button icon"
          aria-label={words.compare.on}
          onClick={() => {
            move(1);
          }}
        >
          ›
        </button>
      </p>
      <div class="compare-ways" role="group" aria-label={words.compare.ways.label}>
        {(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => (
          <button
            key={way}
            type="button"
            class="compare-way"
            onClick={() => {
              compareWith(WAYS[way](timeWindow.peek()));
            }}
          >
            {words.compare.ways[way]}
          </button>
        ))}
        <button
          type="button"
          class="compare-way"
          aria-expanded={isTyping}
          onClick={() => {
            setTyping(!isTyping);
          }}
        >
          {words.compare.ways.own}
        </button>
      </div>
      {isTyping && <OwnDays key={`${compared.from}/${compared.to}`} compared={compared} />}
      <p class="compare-which">
        <span class="faint">{words.compare.after}</span>
        <strong>{windowWords(timeWindow.value)}</strong>
      </p>
    </div>
  );
}
