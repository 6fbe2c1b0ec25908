import { failed, full, refused, type Kept } from '../../fault.ts';

/**
 * Does something with the database; what the browser throws becomes a value.
 * @param what what does not happen when it fails, as the beginning of a sentence
 */
export async function attempt<T>(what: string, act: () => Promise<Kept<T>>): Promise<Kept<T>> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return full(what);
    if (error instanceof DOMException && PRIVATE.has(error.name)) {
      return refused(what, 'this browser lets the page keep nothing here, as in some private windows');
    }
    if (typeof indexedDB === 'undefined') return refused(what, 'this browser has no storage for pages');
    return failed(
      'refused',
      `${what}: ${error instanceof Error ? error.message : String(error)}. Load the page anew, or export as GeoJSON what must not be lost.`,
    );
  }
}

const PRIVATE: ReadonlySet<string> = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'UnknownError']);
