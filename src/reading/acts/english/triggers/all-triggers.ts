import type { TriggerRow } from '../../trigger-row.ts';
import { ACCORDS } from './accords.ts';
import { BLASTS } from './blasts.ts';
import { BOMBINGS } from './bombings.ts';
import { CAPTIVES } from './captives.ts';
import { CLASHES } from './clashes.ts';
import { COLUMNS } from './columns.ts';
import { CROWDS } from './crowds.ts';
import { FALLING } from './falling.ts';
import { GROUND_FIGHTS } from './ground.ts';
import { KILLINGS } from './killings.ts';
import { MISHAPS } from './mishaps.ts';
import { MOVEMENTS } from './movements.ts';
import { OTHERS } from './others.ts';
import { POLICE } from './police.ts';
import { PROTESTS } from './protests.ts';
import { RAIDS } from './raids.ts';
import { RITES } from './rites.ts';
import { STATEMENTS } from './statements.ts';
import { STRIKES } from './strikes.ts';
import { TRAVELS } from './travels.ts';
import { UNREST } from './unrest.ts';
import { VISITS } from './visits.ts';
import { WEAK } from './weak.ts';

/** Every trigger of English. Of two that are equally long the upper one counts. */
export const TRIGGERS: readonly TriggerRow[] = [
  ...FALLING,
  ...STRIKES,
  ...BOMBINGS,
  ...BLASTS,
  ...PROTESTS,
  ...POLICE,
  ...CLASHES,
  ...GROUND_FIGHTS,
  ...KILLINGS,
  ...RAIDS,
  ...CAPTIVES,
  ...UNREST,
  ...CROWDS,
  ...OTHERS,
  ...MISHAPS,
  ...MOVEMENTS,
  ...COLUMNS,
  ...STATEMENTS,
  ...ACCORDS,
  ...RITES,
  ...VISITS,
  ...TRAVELS,
  ...WEAK,
];
