import type { Confidence } from './incident.ts';
import type { Evidence } from './source.ts';
import type { When } from './when.ts';
import type { Where } from './where.ts';

/** How far a visit has come; the index is the code in columns. */
export const VISIT_STATUSES = ['planned', 'under-way', 'made'] as const;

/** How far a visit has come. */
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** An official's stay at a place, with where he came from when the report says so. */
export interface Visit {
  readonly id: string;
  readonly traveller: string;
  /** The traveller's office. */
  readonly role: string;
  readonly from: Where | null;
  readonly to: Where | null;
  /** The stay, start to end. */
  readonly when: When;
  readonly hosts: readonly string[];
  readonly purpose: string;
  readonly status: VisitStatus;
  /** Id shared by the legs of one trip; empty for a single visit. */
  readonly trip: string;
  /** Order within the trip from 1; 0 for a single visit. */
  readonly leg: number;
  readonly confidence: Confidence;
  readonly confidenceBecause: string;
  readonly sources: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly note: string;
}
