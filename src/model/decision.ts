import type { PlaceId } from './place.ts';

/** A person's correction: appended, never written over a reading. */
export type Decision =
  | {
      readonly kind: 'place';
      readonly event: string;
      readonly role: 'where' | 'launch' | 'from' | 'to';
      readonly place: PlaceId;
      readonly by: string;
      readonly on: string;
      readonly why: string;
    }
  | {
      readonly kind: 'not-an-event';
      readonly event: string;
      readonly by: string;
      readonly on: string;
      readonly why: string;
    };
