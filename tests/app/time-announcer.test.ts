import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../src/app/time/announcer.ts';

/** An announcer in a world whose clock is moved by hand. */
function announcerAt(clockMs = 0) {
  const world = {
    clockMs,
    said: [] as string[],
    saidAt: [] as number[],
    due: null as { at: number; call: () => void } | null,
  };
  const say = (text: string): void => {
    world.said.push(text);
    world.saidAt.push(world.clockMs);
  };
  const announcer = createAnnouncer(say, 2000, {
    clock: () => world.clockMs,
    later: (call, ms) => {
      world.due = { at: world.clockMs + ms, call };
      return () => {
        world.due = null;
      };
    },
  });
  const moveTo = (ms: number): void => {
    world.clockMs = ms;
    const { due } = world;
    if (!due || due.at > ms) return;
    world.due = null;
    due.call();
  };
  return { announcer, world, moveTo };
}

describe('an announcer', () => {
  it('says the first at once', () => {
    const { announcer, world } = announcerAt();
    announcer.offer('May');
    expect(world.said).toEqual(['May']);
  });

  it('says at most one in two seconds, and always the newest', () => {
    const { announcer, world, moveTo } = announcerAt();
    for (let ms = 0; ms <= 10_000; ms += 16) {
      moveTo(ms);
      announcer.offer(String(ms));
    }
    expect(world.saidAt).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
    expect(world.said).toEqual(['0', '1984', '3984', '5984', '7984', '9984']);
  });

  it('says the last one in the end', () => {
    const { announcer, world, moveTo } = announcerAt();
    announcer.offer('May');
    announcer.offer('June');
    announcer.offer('July');
    moveTo(1999);
    expect(world.said).toEqual(['May']);
    moveTo(2000);
    expect(world.said).toEqual(['May', 'July']);
    moveTo(9000);
    expect(world.said).toEqual(['May', 'July']);
  });

  it('is silent when it was stopped', () => {
    const { announcer, world, moveTo } = announcerAt();
    announcer.offer('May');
    announcer.offer('June');
    announcer.stop();
    moveTo(5000);
    expect(world.said).toEqual(['May']);
  });
});
