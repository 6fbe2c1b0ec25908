/** Engines copy shorter parts of a string at once. */
const SHORTEST_PART = 13;

/**
 * An equal string that does not keep alive the string it was cut out of: a cell of a table is a part of a piece of the whole file,
 * and who keeps the cell would keep the piece.
 */
export function ownCopy(text: string): string {
  return text.length < SHORTEST_PART ? text : ` ${text}`.slice(1);
}
