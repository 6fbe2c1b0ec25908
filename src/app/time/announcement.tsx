import { effect } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';
import { windowWords } from '../../index.ts';
import { now } from '../state/clock.ts';
import { incidentCounts } from '../state/computed.ts';
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

/** Tells those who listen what the window has come to, while it is played or stepped; a slider that has the focus tells it itself. */
export function Announcement() {
  const [text, setText] = useState('');
  useEffect(() => {
    const announcer = createAnnouncer(setText, PAUSE_MS, TIMING);
    let before = timeWindow.peek();
    const stop = effect(() => {
      const window = timeWindow.value;
      if (window === before) return;
      before = window;
      if (document.activeElement?.getAttribute('role') === 'slider') return;
      const counts = incidentCounts.peek();
      announcer.offer(words.time.playingAt(windowWords(window), counts ? counts.sure + counts.possible : 0));
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
