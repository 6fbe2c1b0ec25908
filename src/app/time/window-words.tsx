import { windowWords } from '../../index.ts';
import { timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';

/** The window's dates where they do not stand over it; pressed, others can be typed. */
export function WindowWords({ onPress }: { onPress: () => void }) {
  const text = windowWords(timeWindow.value);
  return (
    <button type="button" class="time-words is-apart" title={words.timeBar.typeDates} onClick={onPress}>
      {text}
    </button>
  );
}
