/** The part of an object store that reading pieces needs. */
interface Pieces {
  get(key: [string, number]): Promise<ArrayBuffer | undefined>;
}

/** The pieces of a dataset in order. The next one is asked for before one is handed on, so that the transaction lives and nobody waits twice. */
export async function* piecesOf(pieces: Pieces, id: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let next = pieces.get([id, 0]);
  for (let number = 1; ; number++) {
    const piece = await next;
    if (piece === undefined) return;
    next = pieces.get([id, number]);
    yield new Uint8Array(piece);
  }
}
