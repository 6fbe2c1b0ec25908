import type { EvidenceField } from '../../index.ts';

/** Fields that are marked alike in a text; a colour each, see `report-text.css`. */
export type MarkGroup = 'act' | 'place' | 'date' | 'actor' | 'harm' | 'other';

/** How words that speak for a field are marked. */
export const MARK_GROUPS: Readonly<Record<EvidenceField, MarkGroup>> = {
  kind: 'act',
  where: 'place',
  launch: 'place',
  from: 'place',
  to: 'place',
  when: 'date',
  actors: 'actor',
  traveller: 'actor',
  hosts: 'actor',
  casualties: 'harm',
  purpose: 'other',
  status: 'other',
};
