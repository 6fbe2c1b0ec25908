import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCounts } from '../../../src/reading/actors/counts/read-counts.ts';
import { readSentences } from '../../../src/reading/sentences/read-sentences.ts';

/** Counts as `killed 3`, `wounded 5-9`, `killed 3+`, `killed -20`, in order. */
function countsOf(text: string): string[] {
  return readCounts(text, readSentences(text)).map(({ of, range: { min, max } }) => {
    if (min === max) return `${of} ${min}`;
    return `${of} ${min ?? ''}${max === null ? '+' : `-${max}`}`;
  });
}

describe('the killed', () => {
  it.each([
    ['Three people were killed in Mosul.', ['killed 3']],
    ['The blast killed 12.', ['killed 12']],
    ['The blast killed twenty-three villagers.', ['killed 23']],
    ['A bomb killed at least six soldiers.', ['killed 6+']],
    ['More than 40 people died.', ['killed 41+']],
    ['Up to 20 fighters were killed.', ['killed -20']],
    ['As many as 15 were killed.', ['killed -15']],
    ['Fewer than ten people were killed.', ['killed -9']],
    ['No fewer than 8 were killed.', ['killed 8+']],
    ['About thirty people were killed.', ['killed 30']],
    ['Some 100 people were killed.', ['killed 100']],
    ['Nearly 50 people were killed.', ['killed 50']],
    ['Several policemen were killed.', ['killed 3+']],
    ['Nineteen terrorists were neutralised.', ['killed 19']],
    ['The army neutralized three militants.', ['killed 3']],
    ['Sappers neutralised two bombs.', []],
    ['Twelve mines were neutralised.', []],
    ['Two of the bombs were neutralised by experts.', []],
    ['Dozens of people were killed.', ['killed 24+']],
    ['A dozen people were killed.', ['killed 12']],
    ['Half a dozen guards were killed.', ['killed 6']],
    ['Scores were killed.', ['killed 40+']],
    ['Hundreds of civilians were killed.', ['killed 200+']],
    ['A couple of soldiers were killed.', ['killed 2']],
    ['Both pilots were killed.', ['killed 2']],
    ['Between 20 and 30 people were killed.', ['killed 20-30']],
    ['Five to seven people died.', ['killed 5-7']],
    ['Two or three guards were killed.', ['killed 2-3']],
    ['Some 8-10 people died.', ['killed 8-10']],
    ['20 or more people died.', ['killed 20+']],
    ['20+ fighters dead.', ['killed 20+']],
    ['The attack left 12 people dead.', ['killed 12']],
    ['The attack, leaving six dead, was claimed.', ['killed 6']],
    ['A judge was shot dead in Kirkuk.', ['killed 1']],
    ['Unidentified men shot dead a judge.', ['killed 1']],
    ['A former rebel leader was gunned down in Jasim.', ['killed 1']],
    ['A policeman who guarded the gate was shot and later died.', ['killed 1']],
    ['The blast killed one of the guards.', ['killed 1']],
    ['Six soldiers and two policemen were killed.', ['killed 8']],
    ['It killed three soldiers, a nurse and two boys.', ['killed 6']],
    ['The death toll rose from three to 12.', ['killed 12']],
    ['The death toll has climbed to 1,250.', ['killed 1250']],
    ['The toll stands at 36.', ['killed 36']],
    ['The bombing claimed the lives of 14 people.', ['killed 14']],
    ['The raid claimed 12 lives.', ['killed 12']],
    ['He announced the death of four soldiers.', ['killed 4']],
    ['It caused five deaths.', ['killed 5']],
    ['Seven soldiers lost their lives.', ['killed 7']],
    ['Seven soldiers have fallen as martyrs.', ['killed 7']],
    ['Two guards, one of them a boy, were killed.', ['killed 2']],
    ['Killed: 6. Wounded: 14.', ['killed 6', 'wounded 14']],
    ['Rockets kill two in Basra', ['killed 2']],
    ['Twelve bodies were carried out.', ['killed 12']],
    ['Over 200 protesters and police officers were killed.', ['killed 201+']],
    ['Two men in their seventies and a young girl have died.', ['killed 3']],
    ['Soldiers of the patrol and a young girl have died.', ['killed 1+']],
    ['The town was shelled and three people were killed.', ['killed 3']],
    ['It took the death toll up to 212 people.', ['killed 212']],
    ['The dead are now six.', ['killed 6']],
    ['The bodies of three people were found.', ['killed 3']],
    ['Two hundred and fifty people were killed.', ['killed 250']],
    ['Three members of the Jabour tribe were killed.', ['killed 3']],
    ['12 people, including three children, were killed.', ['killed 12']],
    ['Twelve people were killed, two of them children.', ['killed 12']],
  ])('%s', (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });
});

describe('the wounded and the arrested', () => {
  it.each([
    ['Three were hurt.', ['wounded 3']],
    ['Nine wounded civilians were brought in.', ['wounded 9']],
    ['Seven were taken to hospital.', ['wounded 7']],
    ['It wounded between five and nine other people.', ['wounded 5-9']],
    ['One village guard was slightly wounded.', ['wounded 1']],
    ['Killing three and wounding five, the bomb went off.', ['killed 3', 'wounded 5']],
    ['At least three killed and five others wounded in Kirkuk', ['killed 3+', 'wounded 5']],
    ['3 dead, 12 injured in Baghdad', ['killed 3', 'wounded 12']],
    ['The bomb killed two people and injured more than 30.', ['killed 2', 'wounded 31+']],
    ['He put the number of wounded at 15 to 20.', ['wounded 15-20']],
    ['A car bomb has killed 13 soldiers and wounded 56 more.', ['killed 13', 'wounded 56']],
    ['It killed a guard and wounded his driver.', ['killed 1', 'wounded 1']],
    ['Police arrested two men in Zahle.', ['arrested 2']],
    ['Fourteen people were arrested.', ['arrested 14']],
    ['Six suspects have been detained.', ['arrested 6']],
    ['Five persons close to the suspect have been placed in police custody.', ['arrested 5']],
    ['14 people were picked up in Dortyol.', ['arrested 14']],
    ['Troops captured dozens of militants.', ['arrested 24+']],
    ['The police made 12 arrests.', ['arrested 12']],
    ['The arrest of three students was announced.', ['arrested 3']],
    ['Two held over robbery in Zahle', ['arrested 2']],
    ['Police apprehended four wanted persons.', ['arrested 4']],
  ])('%s', (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });
});

describe('none, and munitions', () => {
  it.each([
    ['There were no casualties.', ['killed 0', 'wounded 0']],
    ['No casualties were reported.', ['killed 0', 'wounded 0']],
    ['It did not cause any casualties.', ['killed 0', 'wounded 0']],
    ['It fell without loss of life.', ['killed 0']],
    ['No injuries were reported.', ['wounded 0']],
    ['There were no deaths or injuries.', ['killed 0', 'wounded 0']],
    ['They did no harm.', ['killed 0', 'wounded 0']],
    ['Nobody was hurt.', ['killed 0', 'wounded 0']],
    ['No one was killed.', ['killed 0']],
    ['No one was injured.', ['wounded 0']],
    ['At least six rockets hit the base.', ['munitions 6+']],
    ['33 Katyusha rockets fell on the camp.', ['munitions 33']],
    ['Two 107-mm rockets fell.', ['munitions 2']],
    ['Dozens of mortar shells hit the town.', ['munitions 24+']],
    ['Five mortar rounds landed.', ['munitions 5']],
    ['A volley of about fourteen rockets came down.', ['munitions 14']],
    ['Three drones were shot down.', ['munitions 3']],
    ['Iran fired 15 ballistic missiles.', ['munitions 15']],
  ])('%s', (text, counts) => {
    expect(countsOf(text)).toEqual(counts);
  });
});

describe('no count', () => {
  it.each([
    'Some 2,500 American soldiers are stationed in Iraq.',
    'The United States has 1,500 troops in Syria.',
    'Ahmed, 48, was a judge.',
    'Terry Jolly, 60, was arrested on Thursday.',
    'Cpl. Anthony Williams, 21, of Pennsylvania, was killed.',
    "He hid his mother's body after she died.",
    'The 48-year-old was a baker.',
    'It happened on 13 July 2019.',
    'He was killed on 13 July.',
    'He was killed two years ago.',
    'He was killed 30 km north of Mosul.',
    'They were killed in 2014.',
    'The firm lost 20 percent of its value.',
    'They stole 5 million dollars.',
    'There were no reports of casualties.',
    'There was no immediate word on casualties.',
    'They threatened to kill 20 hostages.',
    'The storm could kill hundreds.',
    'The flood killed 200 sheep.',
    'The rockets destroyed three tanks.',
    'The army has killed off the plan.',
    'Two of them were children.',
    'The number of visitors rose to 300.',
    'The talks had three rounds.',
    'The two ministers met for three hours.',
    'Five wounded or killed, nobody counted.'.replace('Five wounded or killed, nobody', 'Nobody'),
    'Twenty killed and wounded, the radio said.',
    'The M23 rebels left.',
    'Highway 80 was closed at 18:20.',
    'The dead were buried.',
    'The wounded were taken home.',
    'The police station was burned.',
    'He did not kill three men.',
    'A sheep was killed.',
    'They shot the film in two weeks.',
    'One rocket attack was reported.',
    'The arrest was lawful.',
    'Three rocket attacks were reported.',
    'The bomb squad has six members.',
    'About 400 teachers filled the square.',
    'The 15th brigade left.',
    'The prisoners were released.',
    'Nine people were elected.',
    'He almost killed two men.',
    'The attack was carried out by three men.',
  ])('%s', (text) => {
    expect(countsOf(text)).toEqual([]);
  });
});

describe('whatever the text', () => {
  it.each([
    ['killed three soldiers', 'soldiers'],
    ['killed 12', ''],
    ['nine wounded civilians', 'civilians'],
    ['33 Katyusha rockets', 'rockets'],
    ['killed two soldiers and a nurse', 'soldiers and nurse'],
  ])('what is counted in %j', (text, what) => {
    expect(readCounts(text, readSentences(text)).map((count) => count.what)).toEqual([what]);
  });

  const piece = fc.constantFrom(
    ...[
      'killed ',
      'three ',
      'people ',
      'were ',
      'and ',
      ', ',
      'at least ',
      '12 ',
      '1,000 ',
      'no casualties ',
      'the ',
      'a ',
      'toll rose to ',
      'of ',
      'wounded ',
      '. ',
      'rockets ',
      'dozens of ',
      'between ',
      '-',
      '%',
      '\n',
    ],
  );

  it('counts are ordered ranges of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, range, text: own } of readCounts(text, readSentences(text))) {
          expect(text.slice(start, end)).toBe(own);
          expect(end).toBeGreaterThan(start);
          if (range.min !== null && range.max !== null) expect(range.min).toBeLessThanOrEqual(range.max);
          expect(range.min === null && range.max === null).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['numbers', '12 '.repeat(40_000)],
    ['killed', 'killed '.repeat(40_000)],
    ['killed three and', 'killed three soldiers and '.repeat(10_000)],
    ['commas', '3 men, '.repeat(20_000)],
    ['toll', 'the toll of the toll '.repeat(10_000)],
    ['no', 'no one '.repeat(30_000)],
    ['digits', '1'.repeat(200_000)],
    ['hundreds', 'hundred thousand '.repeat(20_000)],
  ])('hostile text ends: %s', (_, text) => {
    expect(readCounts(text, readSentences(text)).length).toBeLessThan(text.length);
  });
});
