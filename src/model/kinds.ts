import { FAMILIES, type Family } from './families.ts';

/** Codes of other event data sets that map to a kind. */
export interface ForeignCodes {
  /**
   * ACLED sub-event types (codebook 2024), lower case; also the six event types, for rows whose sub-event type is unknown, and the event types
   * of the codebooks before 2019.
   */
  readonly acled: readonly string[];
  /** UCDP GED `type_of_violence`: 1 state-based, 2 non-state, 3 one-sided. Too coarse to name a kind, so listed with the nearest one only. */
  readonly ucdp: readonly number[];
  /** GTD `attacktype1`: 1 assassination ... 9 unknown. */
  readonly gtd: readonly number[];
  /** CAMEO event codes or their roots, as GDELT prints them; the longest that a code begins with counts. Every root 01 to 20 is in one kind. */
  readonly cameo: readonly string[];
}

interface KindRow extends ForeignCodes {
  readonly label: string;
  readonly family: Family;
}

/**
 * The table of incident kinds: label, family, and the codes of ACLED, UCDP GED, GTD and GDELT/CAMEO that map to it.
 * Sources: ACLED codebook 2024, UCDP GED codebook 23.1, GTD codebook 2021, CAMEO manual 1.1b3.
 */
export const KINDS = {
  'air-strike': {
    label: 'Air strike',
    family: 'strikes',
    acled: ['air/drone strike'],
    ucdp: [],
    gtd: [],
    cameo: ['195'],
  },
  'drone-strike': { label: 'Drone strike', family: 'strikes', acled: [], ucdp: [], gtd: [], cameo: ['1952'] },
  'missile-attack': { label: 'Missile attack', family: 'strikes', acled: [], ucdp: [], gtd: [], cameo: [] },
  'rocket-or-mortar-fire': {
    label: 'Rocket or mortar fire',
    family: 'strikes',
    acled: ['shelling/artillery/missile attack'],
    ucdp: [],
    gtd: [],
    cameo: ['194'],
  },
  bombing: {
    label: 'Bombing',
    family: 'bombings',
    acled: [
      'remote explosive/landmine/ied',
      'suicide bomb',
      'grenade',
      'chemical weapon',
      'explosions/remote violence',
      'remote violence',
    ],
    ucdp: [],
    gtd: [3],
    cameo: ['183', '204'],
  },
  'armed-clash': {
    label: 'Armed clash',
    family: 'clashes',
    acled: [
      'armed clash',
      'government regains territory',
      'non-state actor overtakes territory',
      'battles',
      'battle-no change of territory',
      'battle-government regains territory',
      'battle-non-state actor overtakes territory',
    ],
    ucdp: [1, 2],
    gtd: [2],
    cameo: ['19'],
  },
  'shooting-or-assassination': {
    label: 'Shooting or assassination',
    family: 'clashes',
    acled: ['attack', 'excessive force against protesters', 'sexual violence', 'violence against civilians'],
    ucdp: [3],
    gtd: [1, 8],
    cameo: ['18', '175', '20'],
  },
  abduction: {
    label: 'Abduction',
    family: 'raids',
    acled: ['abduction/forced disappearance'],
    ucdp: [],
    gtd: [4, 5, 6],
    cameo: ['181'],
  },
  'raid-or-arrest': {
    label: 'Raid or arrest',
    family: 'raids',
    acled: ['arrests', 'disrupted weapons use', 'looting/property destruction'],
    ucdp: [],
    gtd: [],
    cameo: ['171', '173', '174'],
  },
  protest: {
    label: 'Protest',
    family: 'protests',
    acled: ['peaceful protest', 'protest with intervention', 'protests'],
    ucdp: [],
    gtd: [],
    cameo: ['14'],
  },
  riot: {
    label: 'Riot',
    family: 'protests',
    acled: ['violent demonstration', 'mob violence', 'riots', 'riots/protests'],
    ucdp: [],
    gtd: [],
    cameo: ['145'],
  },
  'troop-movement': {
    label: 'Troop movement',
    family: 'movements',
    acled: ['headquarters or base established', 'non-violent transfer of territory', 'change to group/activity'],
    ucdp: [],
    gtd: [],
    cameo: ['15', '0874', '192'],
  },
  'border-closure': { label: 'Border closure', family: 'movements', acled: [], ucdp: [], gtd: [], cameo: ['191'] },
  'statement-or-agreement': {
    label: 'Statement or agreement',
    family: 'other',
    acled: ['agreement'],
    ucdp: [],
    gtd: [],
    cameo: ['01', '02', '03', '04', '05', '08', '10', '11', '12'],
  },
  threat: { label: 'Threat', family: 'other', acled: [], ucdp: [], gtd: [], cameo: ['13'] },
  'funeral-or-mourning': { label: 'Funeral or mourning', family: 'other', acled: [], ucdp: [], gtd: [], cameo: [] },
  'construction-or-inauguration': {
    label: 'Construction or inauguration',
    family: 'other',
    acled: [],
    ucdp: [],
    gtd: [],
    cameo: [],
  },
  other: {
    label: 'Other',
    family: 'other',
    acled: ['other', 'strategic developments', 'strategic development'],
    ucdp: [],
    gtd: [7, 9],
    cameo: ['06', '07', '09', '16', '17', '201'],
  },
} as const satisfies Readonly<Record<string, KindRow>>;

/** A kind of incident. */
export type Kind = keyof typeof KINDS;

/** All kinds; the index is the code in columns. */
export const KIND_IDS = Object.keys(KINDS) as readonly Kind[];

/** True for the id of a kind. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}

/** The family of a kind. */
export function familyOf(kind: Kind): Family {
  return KINDS[kind].family;
}

/** Family code (index in FAMILIES) of each kind code. */
export const FAMILY_OF_KIND: Uint8Array = Uint8Array.from(KIND_IDS, (kind) => FAMILIES.indexOf(KINDS[kind].family));
