import type { EvidenceName } from '../weights.ts';

/** Notes a piece of evidence where it holds. */
export type Add = (name: EvidenceName, holds: boolean) => void;
