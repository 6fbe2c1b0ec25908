import type { FileInput } from '../../index.ts';

/**
 * A file of the browser as the readers take it. Each run reads the file anew; one that was changed or removed since it was chosen is refused
 * by the browser, which becomes a sentence.
 */
export function fileInput(file: File): FileInput {
  return { name: file.name, size: file.size, stream: () => bytesOf(file) };
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(async (error: unknown) => {
        throw new Error(await unreadable(file, error));
      });
      if (done) return;
      yield value;
    }
  } finally {
    // A reader that stops early lets go of the file; one that has failed has nothing to let go of.
    await reader.cancel().catch(() => undefined);
  }
}

/** What to do about a file that the browser cannot read. Streams fail without a reason in some browsers; a single byte asked for tells it. */
async function unreadable(file: File, error: unknown): Promise<string> {
  const asked = await file.slice(0, 1).arrayBuffer().catch(nameOf);
  const isGone = [nameOf(error), asked].some((name) => name === 'NotReadableError' || name === 'NotFoundError');
  if (isGone)
    return `${file.name}: expected the file as it was when it was chosen, but it was changed, moved or removed since. Choose it again.`;
  return `${file.name}: the browser could not read it (${error instanceof Error ? error.message : String(error)}). Choose it again.`;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
