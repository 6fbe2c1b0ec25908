/**
 * Why a store did not do what it was asked: no room; not allowed; somebody else saved meanwhile; what is kept cannot be read; there is no
 * such dataset.
 */
export type StoreFaultKind = 'full' | 'refused' | 'conflict' | 'damaged' | 'missing';

/** What went wrong in a store. */
export interface StoreFault {
  readonly kind: StoreFaultKind;
  /** One or two sentences for a person: what happened, and what to do. */
  readonly message: string;
}

/** What a store answers. */
export type Kept<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault };

/** An answer. */
export function kept<T>(value: T): Kept<T> {
  return { ok: true, value };
}

/** A refusal. */
export function failed(kind: StoreFaultKind, message: string): { readonly ok: false; readonly fault: StoreFault } {
  return { ok: false, fault: { kind, message } };
}

/** There is no such dataset. */
export function missing(id: string): { readonly ok: false; readonly fault: StoreFault } {
  return failed('missing', `There is no dataset ${JSON.stringify(id)} here any more. It may have been deleted.`);
}

/** Another revision is kept than the caller knows. @param found what is kept; 0 for nothing @param after what the caller knows */
export function conflict(
  name: string,
  found: number,
  after: number,
): { readonly ok: false; readonly fault: StoreFault } {
  const what =
    found === 0
      ? 'it is not kept here any more'
      : after === 0
        ? 'one with its id is kept already'
        : `it was saved meanwhile (revision ${found}, not ${after})`;
  return failed('conflict', `“${name}” was not saved: ${what}. Open it again, or save yours as a copy.`);
}

/** What is kept cannot be read. */
export function damaged(name: string, why: string): { readonly ok: false; readonly fault: StoreFault } {
  return failed('damaged', `“${name}” cannot be read: ${why}. Import its files again, or open a copy.`);
}

/** There is no room. @param what what was not done, as the beginning of a sentence */
export function full(what: string): { readonly ok: false; readonly fault: StoreFault } {
  return failed(
    'full',
    `${what}: there is no room. Export as GeoJSON what must not be lost, and delete datasets that are not needed.`,
  );
}

/** The platform does not let the store do it. */
export function refused(what: string, why: string): { readonly ok: false; readonly fault: StoreFault } {
  return failed('refused', `${what}: ${why}. Export as GeoJSON what must not be lost.`);
}
