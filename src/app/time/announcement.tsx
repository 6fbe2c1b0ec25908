import { effect } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';
import { windowWords, type TimeWindow, type WindowCounts } from '../../index.ts';
import { now } from '../state/clock.ts';
import { incidentCounts, span } from '../state/computed.ts';
import { timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { createAnnouncer } from './announcer.ts';

const PAUSE_MS = 2000;

const TIMING = {
  clock: now,
  later: (call: () => void, ms: number) => {
    const timer = setTimeout(call, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Tells those who listen what the window has come to and holds, while it is played or stepped, and after a filter; a slider that has the focus tells it itself. */
export function Announcement() {
  const [text, setText] = useState('');
  useEffect(() => {
    const announcer = createAnnouncer(setText, PAUSE_MS, TIMING);
    let before: string | null = null;
    const stop = effect(() => {
      // Where nothing is dated there is no window to tell of.
      const text = span.value && told(timeWindow.value, incidentCounts.value);
      const isNews = text !== null && before !== null && text !== before;
      before = text;
      if (isNews && document.activeElement?.getAttribute('role') !== 'slider') announcer.offer(text);
    });
    return () => {
      stop();
      announcer.stop();
    };
  }, []);
  return (
    <p class="visually-hidden" aria-live="polite">
      {text}
    </p>
  );
}

function told(window: TimeWindow, counts: WindowCounts | null): string {
  return words.time.playingAt(windowWords(window), counts ? counts.sure + counts.possible : 0);
}
