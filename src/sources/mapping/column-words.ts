import { foldName } from '../../base/fold.ts';
import type { TableField } from '../../model/mapping.ts';

/** How people name columns in English, French and Arabic, between `|`. The first names of a field are its plainest. */
const NAMES: Readonly<Partial<Record<TableField, string>>> = {
  id: 'id|event id|incident id|record id|uid|uuid|case id|reference|ref|ref no|case number|incident number|identifiant|numéro|معرف|رقم|رقم الحادث',
  kind: 'type|kind|event type|incident type|category|attack type|type of event|type of incident|event category|sub event type|type of attack|catégorie|type d’incident|type d’événement|نوع|نوع الحدث|نوع الحادث|تصنيف',
  title: 'title|headline|event|incident|event name|incident name|name|label|titre|intitulé|événement|عنوان|حادث',
  summary:
    'description|summary|details|narrative|event description|incident description|what happened|text|what|résumé|récit|وصف|تفاصيل|ملخص|حدث',
  date: 'date|event date|incident date|date of event|date of incident|date of attack|when|datetime|date time|timestamp|occurred|occurred on|time|date de l’événement|date de l’incident|تاريخ|تاريخ الحدث|تاريخ الحادث|يوم',
  start:
    'start|start date|departure date|date of departure|departure|departed|from|begin|date start|begin date|from date|date from|start time|earliest|début|date début|date de début|تاريخ البداية|بداية',
  end: 'end|end date|arrival date|return date|date of arrival|arrival|return|to|date end|to date|date to|end time|latest|fin|date fin|date de fin|تاريخ النهاية|نهاية',
  time: 'time|start time|time start|hour|time of day|local time|event time|time utc|time z|time begin|begin time|heure|وقت|ساعة',
  'end-time': 'end time|time end|end hour|heure de fin|وقت النهاية',
  year: 'year|event year|année|an|سنة|عام',
  month: 'month|event month|mois|شهر',
  day: 'day|day of month|event day|jour',
  place:
    'place|location|city|town|village|place name|location name|settlement|locality|site|where|area|neighbourhood|city village|lieu|ville|localité|endroit|مكان|موقع|مدينة|قرية|منطقة|بلدة',
  district:
    'district|admin2|adm2|adm 2|admin 2|county|subdistrict|sub district|admin3|qada|arrondissement|قضاء|ناحية|مديرية',
  governorate:
    'governorate|province|state|admin1|adm1|adm 1|admin 1|region|oblast|gouvernorat|wilaya|محافظة|ولاية|اقليم',
  country: 'country|country name|nation|iso3|iso2|iso|country code|pays|بلد|دولة',
  lat: 'lat|latitude|y|lat dd|y coord|ycoord|lat decimal|gps lat|latitud|خط العرض|عرض',
  lon: 'lon|lng|long|longitude|x|lon dd|long dd|x coord|xcoord|gps lon|gps long|longitud|خط الطول|طول',
  coordinates:
    'coordinates|coordinate|coords|geometry|geom|wkt|geom wkt|mgrs|utm|latlon|lat lon|latlng|lat long|gps|gps coordinates|position|grid|grid reference|coordonnées|الإحداثيات',
  precision: 'geo precision|location precision|precision',
  radius: 'radius|radius m|uncertainty m|accuracy m|rayon|rayon m',
  from: 'from|origin|departure|departure city|departed from|origin city|from place|start place|départ|origine|provenance|de|من|مغادرة|منشأ',
  'from-lat':
    'from lat|origin lat|departure lat|from latitude|origin latitude|departure latitude|start lat|lat from|lat1',
  'from-lon':
    'from lon|from lng|origin lon|origin lng|departure lon|from longitude|origin longitude|departure longitude|start lon|lon from|lon1|lng1',
  to: 'to|destination|arrival|arrival city|dest|destination city|to place|end place|arrivée|vers|à|إلى|وجهة|وصول',
  traveller: 'traveller|traveler|official|visitor|passenger|delegation|delegate|who|voyageur|visiteur|زائر|مسافر|مسؤول',
  attacker:
    'attacker|perpetrator|perpetrator group|attacker group|aggressor|responsible|belligerent|auteur|assaillant|فاعل|جهة منفذة|منفذ',
  target: 'target|target name|target type|victim|victims|cible|victime|هدف|مستهدف',
  actor:
    'actor|actors|group|groups|actor1|actor2|actor 1|actor 2|side a|side b|parties|participants|acteur|groupe|جهة|طرف|أطراف',
  killed:
    'killed|deaths|fatalities|dead|kia|death toll|number killed|no killed|people killed|total killed|total deaths|fatality|tués|morts|décès|nombre de morts|قتلى|عدد القتلى|شهداء|قتيل|وفيات',
  'killed-min': 'killed min|min killed|deaths low|minimum killed|fatalities min|deaths min|min deaths',
  'killed-max': 'killed max|max killed|deaths high|maximum killed|fatalities max|deaths max|max deaths',
  wounded:
    'wounded|injured|injuries|wia|number wounded|number injured|no wounded|no injured|people injured|total injured|blessés|nombre de blessés|جرحى|عدد الجرحى|مصابين|إصابات',
  'wounded-min': 'wounded min|min wounded|injured min|min injured',
  'wounded-max': 'wounded max|max wounded|injured max|max injured',
  status: 'status|statut|حالة',
  confidence: 'confidence|certainty|reliability|confiance|fiabilité|موثوقية',
  source: 'source|sources|source name|publisher|media|newspaper|outlet|reported by|journal|مصدر|مصادر',
  'source-url': 'url|source url|link|source link|article url|web link|lien|رابط',
  'source-title': 'article title|source title|titre de l’article',
  'source-date':
    'publication date|published|date published|report date|reported date|date reported|reported on|date of report|published on|date of publication|publish date|posted|posted on|date de publication|تاريخ النشر',
  note: 'note|notes|comment|comments|remark|remarks|observations|remarque|commentaire|ملاحظات|ملاحظة',
};

/** Words in names of columns that hold what a map of events must not show: people and how to reach them. */
const PERSONAL = new Set(
  'phone|telephone|tel|mobile|email|mail|passport|contact|interviewer|interviewee|enumerator|respondent|username|password|dob|birth|ssn|iban|téléphone|courriel|passeport|هاتف|جوال|بريد'
    .split('|')
    .map(foldName),
);

/** A name that a field is known by. */
export interface KnownName {
  readonly field: TableField;
  /** 1 for its plainest names, less for those further behind. */
  readonly weight: number;
}

const FIELD_OF_NAME: ReadonlyMap<string, readonly KnownName[]> = known();

/** A name of a column as words: `eventDate`, `EVENT_DATE` and `Event date:` are all `event date`; Arabic without its articles. */
export function wordsOfColumn(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[_\-./:#*?()[\]]+/g, ' ');
  return foldName(words);
}

/** The fields that a column of these words is known as. */
export function fieldsOfWords(words: string): readonly KnownName[] {
  return FIELD_OF_NAME.get(words) ?? [];
}

/** The fields of the longest known name that stands within these words, whole words only: "no of people killed", "date of strike". */
export function fieldsWithin(words: string): readonly KnownName[] {
  const padded = ` ${words} `;
  let best: readonly KnownName[] = [];
  let length = 2;
  for (const [name, fields] of FIELD_OF_NAME) {
    if (name.length > length && padded.includes(` ${name} `)) {
      best = fields;
      ({ length } = name);
    }
  }
  return best;
}

/** True where the name speaks of persons or of how to reach them. */
export function isPersonal(words: string): boolean {
  return words.split(' ').some((word) => PERSONAL.has(word));
}

function known(): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName[]>();
  for (const [field, list] of Object.entries(NAMES) as [TableField, string][]) {
    list.split('|').forEach((name, i) => {
      const words = wordsOfColumn(name);
      if (words === '') return;
      const others = names.get(words) ?? [];
      others.push({ field, weight: 1 - Math.min(i, 20) / 100 });
      names.set(words, others);
    });
  }
  return names;
}
