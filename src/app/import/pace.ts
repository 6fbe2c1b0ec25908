import type { Progress } from './protocol.ts';

/** How fast a table is read, and how long it still takes. */
export interface Pace {
  /** Null while too little was read to say. */
  readonly rowsASecond: number | null;
  readonly secondsLeft: number | null;
  /** Share of the file that was read, 0 to 1; null where its length says nothing. */
  readonly share: number | null;
}

/** Nothing is said of the speed before, milliseconds. */
const FIRST_MS = 700;

/** The pace of a reading that began `sinceMs` milliseconds ago. Time that is left is counted by bytes: rows are not known before the end. */
export function paceOf({ rows, bytes, bytesRead, isPlacing }: Progress, sinceMs: number): Pace {
  const share = bytes > 0 ? Math.min(1, bytesRead / bytes) : null;
  if (sinceMs < FIRST_MS || rows === 0) return { rowsASecond: null, secondsLeft: null, share };
  const seconds = sinceMs / 1000;
  const isKnown = share !== null && share > 0 && !isPlacing;
  return { rowsASecond: rows / seconds, secondsLeft: isKnown ? (seconds * (1 - share)) / share : null, share };
}
