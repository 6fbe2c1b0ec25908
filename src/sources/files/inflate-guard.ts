import { unreadable } from './refusal.ts';

/** What an archive may unpack to at most: beyond this many bytes, no more than {@link MOST_RATIO} times its size, and never more than {@link MOST_BYTES}. */
const FREE_BYTES = 10_000_000;
const MOST_RATIO = 200;
const MOST_BYTES = 4_000_000_000;

/** Looks after bytes that come out of an archive. Throws for a bomb. @param packed bytes that went in so far */
export function checkInflated(source: string, packed: number, unpacked: number): void {
  if (unpacked <= FREE_BYTES) return;
  if (unpacked > MOST_BYTES) throw bomb(source, 'an archive that unpacks to more than 4 GB');
  if (unpacked > packed * MOST_RATIO)
    throw bomb(
      source,
      `an archive that unpacks to more than ${MOST_RATIO} times its size, as one made to fill a memory does`,
    );
}

/** What is said of an archive that ends too early. */
export function cutOff(source: string): Error {
  return unreadable(
    source,
    'file-unreadable',
    'expected a whole archive, found one that ends too early: it is cut off. Get it again',
  );
}

/** What is said of an archive whose bytes are wrong. */
export function damaged(source: string): Error {
  return unreadable(source, 'file-unreadable', 'expected a whole archive, found a damaged one. Get it again');
}

function bomb(source: string, found: string): Error {
  return unreadable(source, 'file-unreadable', `expected a table, found ${found}; unpack it yourself if you trust it`);
}
