import type { TriggerRow } from '../../trigger-row.ts';
import { BOMBINGS } from './bombings.ts';
import { CLASHES } from './clashes.ts';
import { MOVEMENTS } from './movements.ts';
import { OTHERS } from './others.ts';
import { PROTESTS } from './protests.ts';
import { RAIDS } from './raids.ts';
import { STATEMENTS } from './statements.ts';
import { STRIKES } from './strikes.ts';
import { VISITS } from './visits.ts';

/** Every trigger of English. Of two that are equally long the upper one counts. */
export const TRIGGERS: readonly TriggerRow[] = [
  ...STRIKES,
  ...BOMBINGS,
  ...PROTESTS,
  ...CLASHES,
  ...RAIDS,
  ...OTHERS,
  ...MOVEMENTS,
  ...STATEMENTS,
  ...VISITS,
];
