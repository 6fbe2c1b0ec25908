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
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new Error(unreadable(file.name, error));
      });
      if (done) return;
      yield value;
    }
  } finally {
    // A reader that stops early lets go of the file; one that has failed has nothing to let go of.
    await reader.cancel().catch(() => undefined);
  }
}

/** What to do about a file that the browser cannot read. */
function unreadable(name: string, error: unknown): string {
  const { name: kind = '' } = error instanceof Error ? error : {};
  if (kind === 'NotReadableError' || kind === 'NotFoundError')
    return `${name}: expected the file as it was when it was chosen, but it was changed, moved or removed since. Choose it again.`;
  return `${name}: the browser could not read it (${error instanceof Error ? error.message : String(error)}). Choose it again.`;
}
