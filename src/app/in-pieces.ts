import { assembled, dismantled, piecesOf } from './pieces.ts';

/** A part of an answer of a worker: long lists come in pieces before it, so that no message holds the page up. */
export type Piece =
  | { readonly kind: 'piece'; readonly list: number; readonly items: readonly unknown[] }
  | { readonly kind: 'answer'; readonly answer: unknown };

/** Sends an answer, its long lists in pieces first. Its typed arrays are handed over: the sender has them no more. */
export function sendInPieces(answer: unknown, send: (piece: Piece, handOver: ArrayBuffer[]) => void): void {
  const { value, lists, buffers } = dismantled(answer);
  lists.forEach((list, number) => {
    for (const items of piecesOf(list)) send({ kind: 'piece', list: number, items }, []);
  });
  send({ kind: 'answer', answer: value }, [...buffers]);
}

/** Puts the pieces of one answer together: gives the answer with its last piece, null before. */
export function createGatherer(): (piece: Piece) => { readonly answer: unknown } | null {
  const lists: unknown[][] = [];
  return (piece) => {
    if (piece.kind === 'answer') return { answer: assembled(piece.answer, lists) };
    const list = (lists[piece.list] ??= []);
    for (const item of piece.items) list.push(item);
    return null;
  };
}
