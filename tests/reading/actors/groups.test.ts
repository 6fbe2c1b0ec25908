import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsOf, namesOf, TABLE } from './made-table.ts';

describe('a group that the table knows', () => {
  it.each([
    ['ISIS claimed the attack.', 'islamic-state'],
    ['The Islamic State claimed it.', 'islamic-state'],
    ['Daesh terrorists fled.', 'islamic-state'],
    ['IS said it did it.', 'islamic-state'],
    ['Al Qaeda said it did it.', 'al-qaeda'],
    ["al-Qa'ida said it did it.", 'al-qaeda'],
    ['Kataib Hezbollah denied it.', 'kataib-hezbollah'],
    ['Kata’ib Hizballah denied it.', 'kataib-hezbollah'],
    ['Asaib Ahl al-Haq denied it.', 'asaib-ahl-al-haq'],
    ['Hezbollah fighters left.', 'hezbollah'],
    ['The Hashd al-Shaabi left.', 'popular-mobilization-forces'],
    ['the PMF left.', 'popular-mobilization-forces'],
    ['Peshmerga forces left.', 'peshmerga'],
    ['PKK militants were killed.', 'pkk'],
    ["The Kurdistan Workers' Party denied it.", 'pkk'],
    ['The Syrian army advanced.', 'syrian-army'],
    ['The SDF advanced.', 'sdf'],
    ['Houthi rebels fired it.', 'houthis'],
    ['The Saudi-led coalition bombed it.', 'saudi-led-coalition'],
    ['The U.S.-led coalition bombed it.', 'us-led-coalition'],
    ['The US-led coalition bombed it.', 'us-led-coalition'],
    ['U.S. forces left.', 'us-military'],
    ['The Israeli military fired.', 'idf'],
    ['Hamas denied it.', 'hamas'],
    ['The Revolutionary Guards fired it.', 'irgc'],
    ['Al-Shabaab attacked it.', 'al-shabaab'],
    ['M23 rebels took it.', 'm23'],
    ['The Rapid Support Forces attacked.', 'rsf'],
    ['The United Nations condemned it.', 'united-nations'],
    ['The Pentagon confirmed it.', 'pentagon'],
    ['The Taliban denied it.', 'taliban'],
  ])('%s', (text, id) => {
    expect(actorsOf(text)[0]).toMatchObject({ kind: 'group', actor: id });
  });

  it.each([
    'It is here.',
    'He was told of us.',
    'They met who they liked.',
    'The pak was full.',
    'An isis river flows.',
    'The sdf of x.',
    'They saw eta and tak.',
  ])('not in: %s', (text) => {
    expect(actorsOf(text).filter(({ actor }) => actor !== '')).toEqual([]);
  });
});

describe('a group that names itself one', () => {
  it.each([
    ['A faction calling itself the Guardians of the Hill claimed it.', 'Guardians of the Hill'],
    ['The Ansar Brigade claimed it.', 'Ansar Brigade'],
    ['The 14th Infantry Division came.', '14th Infantry Division'],
    ['The Directorate of Intelligence received them.', 'Directorate of Intelligence'],
    ['The Basra Operations Command said so.', 'Basra Operations Command'],
    ['The Ministry of Interior said so.', 'Ministry of Interior'],
    ['He told the Transportation Department and the press.', 'Transportation Department'],
    ['DETROIT The Transportation Department left.', 'Transportation Department'],
    ['Ray Harding of the Lee School Association left.', 'Lee School Association'],
    ['They joined the Sunrise Movement.', 'Sunrise Movement'],
  ])('%s', (text, name) => {
    expect(namesOf(text, 'group')).toContain(name);
  });

  it.each([
    'A movement began.',
    'They took the front seat.',
    'Rockets hit Erbil.',
    'The party was loud.',
    'Front and back were hit.',
    'The guard dog barked.',
  ])('not in: %s', (text) => {
    expect(namesOf(text, 'group')).toEqual([]);
  });
});

describe('a state', () => {
  it.each([
    ['Iran fired missiles at the base.', ['Iran']],
    ['The base was attacked by Israel.', ['Israel']],
    ['Turkish warplanes bombed Qandil.', ['Turkey']],
    ['Tehran said it would respond.', ['Iran']],
    ['Baghdad has condemned the raid.', ['Iraq']],
    ['Washington blamed Iran.', ['United States', 'Iran']],
    ['Iran and Iraq signed a pact.', ['Iran', 'Iraq']],
    ['The US denied it.', ['United States']],
    ['Russia has denied it.', ['Russia']],
    ['They said that Israel was behind the raid.', ['Israel']],
    ['He blamed the attack on Israel.', ['Israel']],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'state')).toEqual(names);
  });

  it.each([
    'Rockets fell in Iran.',
    'Baghdad was hit by rockets.',
    'He flew to Turkey.',
    'The road from Iraq is closed.',
    'He left Tehran.',
    'Near Damascus a bomb exploded.',
    'They told us to go.',
    'Twenty people died in Syria.',
    'A man from Lebanon came.',
    'In Ankara said to be quiet.'.replace(' said to be', ' it was'),
  ])('not in: %s', (text) => {
    expect(namesOf(text, 'state')).toEqual([]);
  });
});

describe('people and bodies of people', () => {
  it.each([
    ['Gunmen stormed the school.', 'people', 'gunmen'],
    ['Masked gunmen stormed it.', 'people', 'masked gunmen'],
    ['Protesters blocked the road.', 'people', 'protesters'],
    ['They shot Hazara traders.', 'people', 'Hazara traders'],
    ['It killed a foreign contractor.', 'people', 'foreign contractor'],
    ['The border guards fired.', 'people', 'border guards'],
    ['They shot a customs officer.', 'people', 'customs officer'],
    ['Three Turkish soldiers died.', 'group', 'Turkish soldiers'],
    ['Kenyan troops landed.', 'group', 'Kenyan troops'],
    ['The army shelled it.', 'group', 'army'],
    ['Kurdish protesters left.', 'people', 'Kurdish protesters'],
    ['They killed members of the Badr Organization.', 'people', 'members of the Badr Organization'],
    ["Turkey's defence ministry said so.", 'group', "Turkey's defence ministry"],
    ['Army moves tanks to Ramadi', 'group', 'army'],
    ['Kurds fled Kirkuk.', 'people', 'kurds'],
    ['Potato growers of the plain blocked the road.', 'people', 'potato growers'],
    ['Unidentified men shot him.', 'people', 'unidentified men'],
  ] as const)('%s', (text, kind, name) => {
    expect(namesOf(text, kind)).toContain(name);
  });

  it.each([
    'The police station burned.',
    'The soldier settlement scheme failed.',
    'Others left.',
    'It has many lives.',
    'The town is quiet.',
    'The army base is empty.',
    'In general it is quiet.',
    'A private matter.',
    'It was a major fire.',
    'A local fair was held.',
  ])('none in: %s', (text) => {
    expect([...namesOf(text, 'people'), ...namesOf(text, 'group')]).toEqual([]);
  });

  it('have one number where the same words stand again', () => {
    const [first, second, third] = actorsOf('Gunmen came. The army fired. The gunmen fled.');
    expect(first?.same).toBe(third?.same);
    expect(first?.same).not.toBe(second?.same);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'Gen. ',
      'Ali ',
      'al-Obeidi',
      ', ',
      'the ',
      'foreign minister ',
      'of ',
      'Iran',
      ' said ',
      "'s ",
      'Hezbollah ',
      'IS ',
      'gunmen ',
      'he ',
      '. ',
      '\n\n',
      'Mr. ',
      'A. ',
      'Brigade ',
      '14',
      'th ',
      'army ',
      '😀',
      '"',
    ],
  );

  it('mentions are in order, none overlapping another, and stand so in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, text: own, name, same } of actorsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(own);
          expect(name).not.toBe('');
          expect(same).toBeGreaterThanOrEqual(0);
          at = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['names', 'Ali Hassan '.repeat(20_000)],
    ['titles', 'General '.repeat(20_000)],
    ['offices', 'minister of '.repeat(20_000)],
    ['commas', 'Ali Hassan, '.repeat(15_000)],
    ['particles', 'Ali al al al '.repeat(10_000)],
    ['initials', 'A. '.repeat(40_000)],
    ['he', 'Ali Hassan left. '.repeat(5_000) + 'he '.repeat(2_000)],
    ['he and names', 'Ali Hassan he '.repeat(20_000)],
    ['namesakes', Array.from({ length: 20_000 }, (_, i) => `Mr. A${i} Hassan `).join('')],
    ['holders', Array.from({ length: 10_000 }, (_, i) => `General A${i} B${i}, the king `).join('')],
    ['hits', 'Iran and '.repeat(20_000)],
    ['people', 'armed '.repeat(40_000)],
    ['group', 'Brigade of the '.repeat(15_000)],
  ])('hostile text ends: %s', (_, text) => {
    expect(actorsOf(text).length).toBeLessThan(text.length);
  });
});

describe('the table', () => {
  it('refuses what is no table', async () => {
    const { openActorTable } = await import('../../../src/reading/actors/actor-table.ts');
    expect(() => openActorTable('{}')).toThrow('expected a list');
    expect(() => openActorTable('[{"id":1}]')).toThrow('entry 1');
  });

  it('finds an actor by its id and by its words', () => {
    expect(TABLE.get('hezbollah')?.name).toBe('Hezbollah');
    expect(TABLE.get('nobody')).toBeUndefined();
    expect(TABLE.find('Hizbullah')?.actor.id).toBe('hezbollah');
    expect(TABLE.find('حزب الله')?.actor.id).toBe('hezbollah');
    expect(TABLE.find('Iranian')).toMatchObject({ use: 'people', actor: { id: 'state:IR' } });
    expect(TABLE.find('Tehran')).toMatchObject({ use: 'capital', actor: { id: 'state:IR' } });
    expect(TABLE.find('nobody at all')).toBeUndefined();
  });
});

describe('what a state fights with is the state', () => {
  it.each([
    ['A Turkish air strike hit the town.', 'state:TR'],
    ['Israeli shelling went on.', 'state:IL'],
    ['A Russian missile hit a house.', 'state:RU'],
    ['Israel was blamed for it.', 'state:IL'],
  ])('%s', (text, id) => {
    expect(actorsOf(text)).toContainEqual(expect.objectContaining({ kind: 'state', actor: id }));
  });

  it.each(['A Turkish film about strikes was shown.', 'Missiles of Russian make were found.', 'Israel was rainy.'])(
    'but not: %s',
    (text) => {
      expect(actorsOf(text).filter(({ kind }) => kind === 'state')).toEqual([]);
    },
  );
});
