import { computed, effect, untracked } from '@preact/signals-core';
import { quietSpells, quietWidth } from '../../index.ts';
import { pausePlay, skipQuiet, tick } from './actions.ts';
import { incidentIndex, playing, playsAt, visitIndex } from './computed.ts';
import { play } from './signals.ts';

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
  const stopQuiet = keepQuiet();
  return () => {
    stop();
    stopQuiet();
    cancelAnimationFrame(frame);
  };
}

/** For how long after an event it is not yet quiet, while time is played and quiet spells are skipped; else null. */
const skippedWidth = computed(() => (playing.value && play.value?.quiet ? quietWidth(play.value) : null));

/** Keeps the quiet spells that playback skips up to date: they depend on the filter and on the window's width. */
function keepQuiet(): () => void {
  return effect(() => {
    const widthMs = skippedWidth.value;
    if (widthMs === null) return;
    const indexes = [incidentIndex.value, visitIndex.value].filter((index) => index !== null);
    untracked(() => {
      const extent = play.value?.extent;
      if (extent) skipQuiet(quietSpells(indexes, widthMs, extent), now());
    });
  });
}
