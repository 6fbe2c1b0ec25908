import type { EventSnapshot } from '../../index.ts';

/** A field that a person can correct. */
export type FieldName =
  | 'kind'
  | 'when'
  | 'where'
  | 'launch'
  | 'from'
  | 'to'
  | 'actors'
  | 'casualties'
  | 'status'
  | 'title'
  | 'traveller'
  | 'hosts'
  | 'purpose';

/** The fields of an event in their order, each with its key. */
const FIELDS = {
  incident: [
    ['kind', 't'],
    ['where', 'p'],
    ['when', 'd'],
    ['launch', 'f'],
    ['actors', 'w'],
    ['casualties', 'h'],
    ['status', 'u'],
    ['title', 'e'],
  ],
  visit: [
    ['traveller', 'w'],
    ['to', 'p'],
    ['when', 'd'],
    ['from', 'f'],
    ['hosts', 'h'],
    ['purpose', 'e'],
    ['status', 'u'],
  ],
} as const satisfies Record<EventSnapshot['table'], readonly (readonly [FieldName, string])[]>;

/** The fields of an event, each with the key that corrects it. */
export function fieldsOfEvent({ table }: EventSnapshot): readonly (readonly [field: FieldName, key: string])[] {
  return FIELDS[table];
}
