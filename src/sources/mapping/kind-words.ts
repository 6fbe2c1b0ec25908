import { foldName } from '../../base/fold.ts';
import { KIND_IDS, KINDS, type Kind } from '../../model/kinds.ts';

/**
 * Words for kinds of events in English, French, Arabic and some in German, between `|`; a kind further up counts where a text has words of several:
 * "drone strike" is no air strike. Words whose other sense is as common ("strike" of workers, "march", Arabic "مسيرة") are not listed.
 */
const WORDS: readonly (readonly [Kind, string])[] = [
  [
    'drone-strike',
    'drone strike|drone attack|drone|uav|uas|frappe de drone|attaque de drone|طائرة مسيرة|طائرة بدون طيار|unmanned aerial vehicle|attaque par drone|drohne|drohnenangriff|هجوم بطائرة مسيرة|بطائرة مسيرة|درون',
  ],
  [
    'air-strike',
    'airstrike|air strike|air raid|air attack|aerial bombardment|aerial attack|barrel bomb|frappe aérienne|raid aérien|bombardement aérien|غارة جوية|غارة|غارات|قصف جوي|ضربة جوية|ضربات جوية|قصف بالطائرات|frappes aériennes|bombardements aériens|aerial bombing|luftangriff|luftschlag',
  ],
  [
    'missile-attack',
    'missile|ballistic missile|missile strike|missile attack|tir de missile|صاروخ باليستي|هجوم صاروخي|صواريخ|attaque de missile|attaque au missile|ضربة صاروخية|raketenangriff',
  ],
  [
    'rocket-or-mortar-fire',
    'rocket|rocket attack|mortar|shelling|artillery|indirect fire|katyusha|roquette|tir de roquette|tir de mortier|obus|tir d’artillerie|قصف مدفعي|قذيفة|قذائف|هاون|كاتيوشا|قصف|rocket fire|rocket launch|mortar fire|mortar attack|tank fire|bombardment|bombardement|tirs d’artillerie|tirs de mortier|tirs de roquettes|attaque à la roquette|beschuss|artilleriebeschuss',
  ],
  [
    'bombing',
    'bomb|bombing|ied|vbied|svbied|explosion|explosive|suicide attack|suicide bombing|car bomb|landmine|mine|uxo|grenade|blast|attentat|attentat suicide|voiture piégée|engin explosif|تفجير|عبوة ناسفة|انفجار|سيارة مفخخة|لغم|ألغام|suicide bomber|booby trap|bombe|bombe artisanale|attaque à la bombe|attaque suicide|kamikaze|engin explosif improvisé|explosif|bombenanschlag|selbstmordanschlag|autobombe|sprengfalle|sprengsatz|sprengstoffanschlag|انفجار عبوة|عبوة|عبوات ناسفة|بعبوة ناسفة|هجوم انتحاري|انتحاري|بسيارة مفخخة|حزام ناسف|قنبلة|رمانة يدوية',
  ],
  ['riot', 'riot|mob violence|violent demonstration|émeute|أعمال شغب|شغب|émeutes|unruhen|ausschreitungen'],
  [
    'protest',
    'protest|demonstration|sit in|rally|manifestation|مظاهرة|تظاهرة|احتجاج|اعتصام|protester|demonstrator|manifestations|rassemblement|kundgebung|مظاهرات|تظاهرات|احتجاجات|وقفة احتجاجية',
  ],
  [
    'abduction',
    'abduction|kidnapping|kidnap|hostage|hostage taking|forced disappearance|enlèvement|prise d’otages|خطف|اختطاف|prise d’otage|rapt|enlèvements|entführung|geiselnahme|احتجاز رهائن|عملية خطف',
  ],
  [
    'raid-or-arrest',
    'raid|arrest|detention|search operation|house search|looting|arrestation|perquisition|rafle|pillage|مداهمة|اعتقال|search and arrest|arrest operation|arrestations|interpellation|festnahme|razzia|مداهمات|اعتقالات|حملة اعتقالات',
  ],
  [
    'shooting-or-assassination',
    'shooting|assassination|assassination attempt|killing|murder|execution|sniper|gunfire|small arms fire|armed attack|armed assault|stabbing|ambush|fusillade|assassinat|meurtre|embuscade|اغتيال|إطلاق نار|هجوم مسلح|كمين|قتل|shootout|gun attack|gunmen|beheading|targeted killing|exécution|attaque armée|attaque au couteau|assassinats|schießerei|mord|هجوم بالأسلحة|إعدام|محاولة اغتيال|قنص|طعن',
  ],
  [
    'armed-clash',
    'clash|armed clash|battle|firefight|fighting|combat|affrontement|affrontements|bataille|اشتباك|اشتباكات|معركة|معارك|gun battle|exchange of fire|skirmish|échange de tirs|accrochage|accrochages|combats|gefecht|kämpfe|zusammenstoß|مواجهات|مواجهات مسلحة',
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

/** The kind that words name, in English, French, Arabic or German, whole words, also in the plural; null when they name none. */
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
