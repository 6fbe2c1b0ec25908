/** Letters of a made document. */
export const DOCUMENT_LETTERS = 2000;

/** A made report. */
export interface MadeReport {
  readonly published: string;
  readonly text: string;
}

const TOWNS =
  'Baqubah,Mosul,Kirkuk,Ramadi,Falluja,Basra,Nasiriyah,Tikrit,Sulaymaniyah,Dohuk,Aleppo,Idlib,Hama,Raqqa,Daraa,Taiz,Hodeidah,Marib,Aden,Kandahar,Jalalabad,Quetta,Peshawar,Maiduguri,Gao,Mogadishu,Kismayo,Goma,Bunia,El Fasher,Port Sudan,Benghazi,Misrata,Kharkiv,Odesa,Kherson,Lyon,Leeds,Toledo,San Antonio'.split(
    ',',
  );
const LANDS = 'Iraq,Syria,Yemen,Afghanistan,Pakistan,Nigeria,Mali,Somalia,Sudan,Libya,Ukraine,France,Iran,Turkey'.split(
  ',',
);
const PEOPLES = 'Iraqi,Syrian,Turkish,Iranian,French,Yemeni,Libyan,Sudanese,Ukrainian,Afghan'.split(',');
const DAYS = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(',');
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const FIRST = 'Karim,Layla,Hassan,Amina,Yusuf,Nadia,Omar,Salma,Ivan,Claire,Daniel,Grace'.split(',');
const LAST = 'al-Jubouri,Rahmani,Haddad,Kovalenko,Mensah,Farouk,Okafor,Lambert,Demir,Saleh'.split(',');
const OFFICES =
  'governor,police chief,army spokesman,foreign minister,mayor,health official,deputy prime minister'.split(',');
const GROUPS = 'Islamic State,al-Shabaab,the Taliban,Boko Haram,the Houthis,Hezbollah'.split(',');
const THINGS = 'checkpoint,market,police station,power line,convoy,school,bridge,warehouse,barracks,fuel depot'.split(
  ',',
);
const ARMS = 'mortar rounds,rockets,a roadside bomb,two drones,a car bomb,heavy machine guns'.split(',');

/** Sentences with holes; a hole names the list that it is filled from. */
const SENTENCES = [
  'Gunmen opened fire on a {thing} near {town} on {day}, killing {few} people and wounding {some} others, the {office} said.',
  'At least {some} people were hurt when {arms} hit a {thing} in the {side} outskirts of {town}, according to the {office}, {name}.',
  'Residents told reporters that the blast was heard {some} kilometres away and that ambulances needed a long while to reach the wounded because the road was closed.',
  'No group has said that it carried out the attack, though {group} has struck the district before.',
  'Security forces arrested {few} suspects in {town} and {town} during raids that lasted until dawn, the {people} army said in a statement.',
  'Hundreds of people took to the streets of {town} on {month} {number} to protest against power cuts and unpaid wages.',
  '{name}, the {people} {office}, arrived in {town} on {day} for talks with {name} and is to travel on to {town} the next day.',
  'The {office} denied that {arms} had been fired from {town}, and called the report a rumour.',
  'In {land}, a curfew was lifted two days earlier after a calm week, but shops in the old quarter stayed shut.',
  'Analysts say that such strikes have become rarer since {month} 2019, when a truce was signed in {town}.',
  'The border crossing {some} km {side} of {town} was closed for the second day while traders waited on both sides.',
  'Mr {last} said the talks would go on for as long as they were needed, and thanked his hosts for their patience.',
  'Hospitals asked for blood, and the town council postponed the opening of the new library by a month.',
  'An air strike hit a {thing} belonging to {group} overnight, {people} officials said, without giving a number of dead.',
  'Prices of bread and fuel rose again last week; the ministry blamed floods that cut the road between {town} and {town}.',
  'Witnesses described a column of smoke over the {side} part of the city and soldiers who searched cars one by one.',
] as const;

const SIDES = 'northern,southern,eastern,western'.split(',');

/** Reports of made news, the same in every run: a headline, a dateline, paragraphs of two or three sentences. */
export function madeNews(count: number): MadeReport[] {
  const below = randomBelow(11);
  const of = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const holes: Readonly<Record<string, () => string>> = {
    town: () => of(TOWNS),
    land: () => of(LANDS),
    people: () => of(PEOPLES),
    day: () => of(DAYS),
    month: () => of(MONTHS),
    number: () => String(1 + below(28)),
    name: () => `${of(FIRST)} ${of(LAST)}`,
    last: () => of(LAST),
    office: () => of(OFFICES),
    group: () => of(GROUPS),
    thing: () => of(THINGS),
    arms: () => of(ARMS),
    side: () => of(SIDES),
    few: () => of(['two', 'three', 'four', 'five', '6', 'seven']),
    some: () => String(8 + below(60)),
  };
  const sentence = (): string => of(SENTENCES).replace(/\{(\w+)\}/gu, (_, hole: string) => holes[hole]?.() ?? '');
  return Array.from({ length: count }, () => {
    const month = below(12);
    const day = 1 + below(28);
    const head = `${of(PEOPLES)} officials report new violence near ${of(TOWNS)}`;
    const line = `${of(TOWNS).toUpperCase()}, ${of(LANDS)}, ${MONTHS[month] ?? ''} ${day} - `;
    let text = `${head}\n\n${line}`;
    for (let told = 1; text.length < DOCUMENT_LETTERS - 80; told++)
      text += sentence() + (told % 3 === 0 ? '\n\n' : ' ');
    const published = `2021-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { published, text: text.trim() };
  });
}

/** Whole numbers from 0, the same in every run: a linear congruential generator (Numerical Recipes, chapter 7.1). */
function randomBelow(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
