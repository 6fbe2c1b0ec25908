import { effect } from '@preact/signals-core';
import { pausePlay, tick } from './actions.ts';
import { playing, playsAt } from './computed.ts';

/** The clock of playback, in milliseconds. */
export function now(): number {
  return performance.now();
}

/** Moves the window once a frame while playing; the returned function stops for good. */
export function runClock(): () => void {
  let frame = 0;
  const onFrame = (): void => {
    const clockMs = now();
    if (!playsAt(clockMs)) {
      pausePlay(clockMs);
      return;
    }
    tick(clockMs);
    frame = requestAnimationFrame(onFrame);
  };
  const stop = effect(() => {
    cancelAnimationFrame(frame);
    if (playing.value) frame = requestAnimationFrame(onFrame);
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}
