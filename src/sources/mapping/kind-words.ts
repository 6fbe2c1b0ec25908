import { foldName } from '../../base/fold.ts';
import { KIND_IDS, KINDS, type Kind } from '../../model/kinds.ts';

/**
 * Words for kinds of events in English, French and Arabic, between `|`; a kind further up counts where a text has words of several:
 * "drone strike" is no air strike. Words whose other sense is as common ("strike" of workers, "march", Arabic "مسيرة") are not listed.
 */
const WORDS: readonly (readonly [Kind, string])[] = [
  [
    'drone-strike',
    'drone strike|drone attack|drone|uav|uas|frappe de drone|attaque de drone|طائرة مسيرة|طائرة بدون طيار',
  ],
  [
    'air-strike',
    'airstrike|air strike|air raid|air attack|aerial bombardment|aerial attack|barrel bomb|frappe aérienne|raid aérien|bombardement aérien|غارة جوية|غارة|غارات|قصف جوي',
  ],
  [
    'missile-attack',
    'missile|ballistic missile|missile strike|missile attack|tir de missile|صاروخ باليستي|هجوم صاروخي|صواريخ',
  ],
  [
    'rocket-or-mortar-fire',
    'rocket|rocket attack|mortar|shelling|artillery|indirect fire|katyusha|roquette|tir de roquette|tir de mortier|obus|tir d’artillerie|قصف مدفعي|قذيفة|قذائف|هاون|كاتيوشا|قصف',
  ],
  [
    'bombing',
    'bomb|bombing|ied|vbied|svbied|explosion|explosive|suicide attack|suicide bombing|car bomb|landmine|mine|uxo|grenade|blast|attentat|attentat suicide|voiture piégée|engin explosif|تفجير|عبوة ناسفة|انفجار|سيارة مفخخة|لغم|ألغام',
  ],
  ['riot', 'riot|mob violence|violent demonstration|émeute|أعمال شغب|شغب'],
  ['protest', 'protest|demonstration|sit in|rally|manifestation|مظاهرة|تظاهرة|احتجاج|اعتصام'],
  [
    'abduction',
    'abduction|kidnapping|kidnap|hostage|hostage taking|forced disappearance|enlèvement|prise d’otages|خطف|اختطاف',
  ],
  [
    'raid-or-arrest',
    'raid|arrest|detention|search operation|house search|looting|arrestation|perquisition|rafle|pillage|مداهمة|اعتقال',
  ],
  [
    'shooting-or-assassination',
    'shooting|assassination|assassination attempt|killing|murder|execution|sniper|gunfire|small arms fire|armed attack|armed assault|stabbing|ambush|fusillade|assassinat|meurtre|embuscade|اغتيال|إطلاق نار|هجوم مسلح|كمين|قتل',
  ],
  [
    'armed-clash',
    'clash|armed clash|battle|firefight|fighting|combat|affrontement|affrontements|bataille|اشتباك|اشتباكات|معركة|معارك',
  ],
  ['border-closure', 'border closure|border closed|blockade|fermeture de la frontière|إغلاق الحدود|حصار'],
  [
    'troop-movement',
    'troop movement|deployment|convoy|mobilisation|mobilization|déploiement|mouvement de troupes|انتشار|تحركات عسكرية',
  ],
  ['funeral-or-mourning', 'funeral|mourning|funérailles|obsèques|جنازة|تشييع|حداد'],
  ['construction-or-inauguration', 'construction|inauguration|groundbreaking|افتتاح'],
  ['threat', 'threat|menace|تهديد'],
  [
    'statement-or-agreement',
    'statement|agreement|ceasefire|truce|treaty|accord|déclaration|cessez le feu|بيان|اتفاق|هدنة',
  ],
];

const LABELS: ReadonlyMap<string, Kind> = new Map(KIND_IDS.map((kind) => [foldName(KINDS[kind].label), kind]));

const PHRASES: readonly (readonly [phrase: string, kind: Kind])[] = WORDS.flatMap(([kind, words]) =>
  words.split('|').map((word): [string, Kind] => [` ${singular(foldName(word))} `, kind]),
);

/** Texts that are longer tell a story: a word in them need not be the event. */
const LONGEST = 80;

/** The kind that words name, in English, French or Arabic, whole words, also in the plural; null when they name none. */
export function kindOfWords(text: string): Kind | null {
  if (text.length > LONGEST) return null;
  const folded = foldName(text);
  const label = LABELS.get(folded);
  if (label !== undefined) return label;
  const words = ` ${singular(folded)} `;
  return PHRASES.find(([phrase]) => words.includes(phrase))?.[1] ?? null;
}

/** English words of four letters or more without the `s` or `es` of the plural. */
function singular(folded: string): string {
  return folded.replaceAll(/(?<=sh|ch|x|ss)es\b|(?<=\w{3}(?<!s))s\b/g, '');
}
