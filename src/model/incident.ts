import type { Kind } from './kinds.ts';
import type { Evidence } from './source.ts';
import type { When } from './when.ts';
import type { Where } from './where.ts';

/** What an actor did in an incident; the index is the code in columns. */
export const ROLES = ['attacker', 'target', 'victim', 'claimed-by', 'blamed', 'participant', 'organiser'] as const;

/** What an actor did in an incident. */
export type Role = (typeof ROLES)[number];

/** A person or group and the part they had. */
export interface Actor {
  readonly role: Role;
  readonly name: string;
}

/** How an incident is reported; the index is the code in columns. */
export const STATUSES = ['reported', 'claimed', 'denied', 'planned'] as const;

/** How an incident is reported. */
export type Status = (typeof STATUSES)[number];

/** How much the report's own words support the reading; the index is the code in columns. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** How much the report's own words support the reading. */
export type Confidence = (typeof CONFIDENCES)[number];

/** A number known within bounds; null at a bound that is not known. "At least six" is 6 to null. Both null: not stated. */
export interface CountRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** Harm to people. `text` keeps the words. */
export interface Casualties {
  readonly killed: CountRange;
  readonly wounded: CountRange;
  readonly arrested: CountRange;
  readonly text: string;
}

/** Something that happened, as its sources tell it. */
export interface Incident {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly summary: string;
  readonly when: When;
  /** Null when the report names no place at all. */
  readonly where: Where | null;
  /** Where it was fired from: a role beside the place, never a second incident. */
  readonly launch: Where | null;
  /** Why these are the place of action and the launch place, for a person; empty where nothing is said. */
  readonly placeBecause: string;
  readonly launchBecause: string;
  readonly actors: readonly Actor[];
  readonly casualties: Casualties;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly confidenceBecause: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly note: string;
}
