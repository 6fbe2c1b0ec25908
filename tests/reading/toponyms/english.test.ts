import { describe, expect, it } from 'vitest';
import { givenLexicon, marked, unmarked } from './given-lexicon.ts';

givenLexicon();

describe('places in running text', () => {
  it.each([
    'A rocket fell in [Baghdad] on Sunday.',
    'Two drones hit a depot near [Erbil], the governor said.',
    'The convoy left [Mosul] for [Kirkuk] at dawn.',
    'Clashes broke out in [Aleppo], [Homs] and [Idlib].',
    'The mayor of [Nasiriyah] met tribal leaders.',
    'A fire broke out at [Umm Qasr] port.',
    'Four soldiers died in [Anbar] province.',
    'The army shelled villages around [Deir ez-Zor].',
    'Gunmen opened fire in [Paris], [Texas], police said.',
    'Police in [Ramadi], [Iraq], said the road was open.',
    'BEIRUT (AP) — The talks failed.'.replace('BEIRUT', '[BEIRUT]'),
    '[TEHRAN], [Iran] - The minister resigned.',
    'They crossed the [Tigris River] by night.',
    'An aid convoy reached the [Gaza Strip].',
    'Troops moved from [Camp Taji] towards [Mosul Dam].',
    'Flights to [Baghdad International Airport] were stopped.',
    'He was born in the village of [Qaraqosh].',
    'The attack happened 30 km west of [Ramadi].',
    'Residents of [Tal Afar] fled to [Sinjar].',
    'Protests spread from [Tunis] to [Sfax] and [Sousse].',
    'Houthi fighters advanced on [Marib] and [Hodeidah].',
    'The ship sailed through the [Strait of Hormuz].',
    'Two men from [St. Louis] were arrested.',
    'A bomb went off in [Quetta], in the [Balochistan] province of [Pakistan].',
    'Shells landed in [Bab al-Tabbaneh] again.',
    'The [U.S.] sent two ships to the [Persian Gulf].',
    'The [UAE] and [Oman] signed.',
    'In [Ras al-Khaimah], schools were shut.',
    '[Sweden] and [Finland] agreed.',
    'Elections in [Côte d’Ivoire] were put off.',
    'A [Baghdad] suburb was sealed off.',
    'An Iraqi convoy passed [Zakho].'.replace('Iraqi', '[Iraqi]'),
  ])('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  it.each([
    ['a state by its abbreviation', 'Police in [Covington], [Ky.], closed the road.'],
    ['initials', 'The delegation left [Washington], [D.C.], on Friday.'],
    ['a list of counties', 'Storms hit [Fayette], [Clark] and [Bourbon] counties in [Kentucky].'],
    ['a county', 'Deputies in [Rapides Parish] found the car.'],
    ['a hyphen behind', 'The [Iran]-backed group denied it.'],
    ['the genitive', '[Iraq]’s south was calm.'],
    [
      'a line that is wrapped',
      'The men were taken by bus from the coast all the way to northern\n   [Aleppo] on Friday.',
    ],
    ['capitals in a headline', 'BLAST KILLS NINE IN [BAGHDAD]'],
    ['a headline of large words', 'Nine Killed In [Baghdad] Market Blast'],
  ])('%s', (_, text) => {
    expect(marked(unmarked(text))).toBe(text);
  });
});

describe('what is no place', () => {
  it.each([
    ['a person with a title', 'President Washington spoke, and Mr. Jordan listened.'],
    ['a person with a given name', 'Jack London and Paris Hilton were not there.'],
    ['a surname of a person named before', 'Irving Berlin wrote songs. Later Berlin moved house.'],
    ['a surname that speaks', 'Robert Houston was late. "No," said Houston.'],
    ['a son or father', 'Abu Omar al-Baghdadi was killed, and so was Abu Anbar.'],
    ['a street', 'The house on Baghdad Street burnt down.'],
    ['a ship', 'The USS Boston and the Samarra (ship) left port.'],
    ['months and verbs', 'May said it would march in March.'],
    ['ordinary words at the beginning', 'Reading is fun. Mobile phones ring. Nice people came. Police came.'],
    ['a car', 'He drove a red Toyota Tacoma and a Dodge Durango.'],
    ['an organisation by its initials', 'NATO and the FAO met; Hamas did not.'],
    ['a team', 'The Dallas Cowboys lost to the Chicago Bears.'],
    ['currencies', 'It cost US$5 million.'],
    ['days', 'Sunday and Monday were quiet.'],
    ['nothing', ''],
    ['no letters', '12 34 — 56!'],
    ['small letters', 'they were reading in bath at nice'],
  ])('%s', (_, text) => {
    expect(marked(text)).toBe(text);
  });
});
