/** What an announcer needs of the world: a clock in milliseconds, and a way to be called later that can be called off. */
interface Timing {
  readonly clock: () => number;
  readonly later: (call: () => void, ms: number) => () => void;
}

/** Says things with pauses between them; `offer` takes the newest text, `stop` forgets what is not said yet. */
interface Announcer {
  readonly offer: (text: string) => void;
  readonly stop: () => void;
}

/** Says the newest of the texts offered, at most one in `intervalMs`; the last one offered is always said in the end. */
export function createAnnouncer(say: (text: string) => void, intervalMs: number, { clock, later }: Timing): Announcer {
  let saidAt = -Infinity;
  let pending: string | null = null;
  let callOff: (() => void) | null = null;
  const speak = (text: string): void => {
    saidAt = clock();
    say(text);
  };
  return {
    offer(text) {
      if (callOff !== null) {
        pending = text;
        return;
      }
      const wait = saidAt + intervalMs - clock();
      if (wait <= 0) {
        speak(text);
        return;
      }
      pending = text;
      callOff = later(() => {
        callOff = null;
        if (pending !== null) speak(pending);
        pending = null;
      }, wait);
    },
    stop() {
      callOff?.();
      callOff = null;
      pending = null;
    },
  };
}
