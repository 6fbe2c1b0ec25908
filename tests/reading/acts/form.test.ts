import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/reading/acts/english/triggers/all-triggers.ts';
import { HEDGES, TIMES } from '../../../src/reading/acts/english/senses/times.ts';
import { UNREAL } from '../../../src/reading/acts/english/senses/unreal.ts';
import { CLASSES } from '../../../src/reading/acts/english/word-classes.ts';
import { patternsOf } from '../../../src/reading/acts/pattern.ts';
import { readActs } from '../../../src/reading/acts/read-acts.ts';
import { nounForms, verbForms } from '../../../src/reading/acts/verb-forms.ts';
import { readSentences } from '../../../src/reading/sentences/read-sentences.ts';
import { actsIn, sensesIn } from './read.ts';

const only = (text: string) => {
  const acts = actsIn(text);
  expect(acts).toHaveLength(1);
  return acts[0];
};

describe('an act', () => {
  it.each([
    ['Rockets hit the base.', 'Rockets hit', 'active'],
    ['The village was shelled.', 'shelled', 'passive'],
    ['Village shelled in Idlib', 'shelled', 'passive'],
    ['The army carried out an air strike.', 'carried out an air strike', 'active'],
    ['The base came under mortar fire.', 'came under mortar fire', 'passive'],
    ['An air strike was carried out by the army.', 'air strike', 'passive'],
    ['There was a car bombing in Aden.', 'car bombing', 'noun'],
    ['Gunmen kidnapped a priest.', 'kidnapped', 'active'],
    ['A priest was kidnapped by gunmen.', 'kidnapped', 'passive'],
  ])('%s: its words and voice', (text, words, voice) => {
    const act = only(text);
    expect(act?.text).toBe(words);
    expect(act?.voice).toBe(voice);
    expect(text.slice(act?.start, act?.end)).toBe(words);
  });

  it('says why', () => {
    expect(only('No rockets were fired at the base.')?.because).toBe('nobody did or suffered it: "No"');
    expect(only('The foreign minister will visit Tehran.')?.because).toBe('plan: "will"');
    expect(only('Rockets hit the base.')?.because).toBe('told as news');
  });

  it.each([
    ['Rockets reportedly hit the base.', 'reportedly'],
    ['A suspected car bomb went off.', 'suspected'],
    ['Rockets hit the base.', ''],
  ])('%s: what makes it less sure', (text, hedge) => {
    expect(actsIn(text)[0]?.hedge).toBe(hedge);
  });

  it('stands in its clause', () => {
    const text = 'Police said that gunmen kidnapped a priest in Aden.';
    const act = only(text);
    expect(text.slice(act?.clause.start, act?.clause.end)).toContain('gunmen kidnapped a priest');
    expect(act?.sentence).toBe(0);
  });
});

describe('what the report told before', () => {
  it.each([
    ['A drone hit the refinery. The attack caused a fire in a tank.', 'drone-strike news'],
    ['Attack on base in Erbil\n\nRockets hit the base in Erbil on Sunday, police said.', 'rocket-or-mortar-fire news'],
    ['Gunmen attacked a hotel in Kabul. The assault lasted two hours.', 'shooting-or-assassination news'],
  ])('%s', (text, act) => {
    const senses = sensesIn(text);
    expect(senses.length).toBeGreaterThan(1);
    expect(senses[0]).toBe(act);
    expect(senses[1]).toBe(act);
  });

  it('is as old as what it belongs to', () => {
    expect(sensesIn('The base had been hit in 2019, when rockets were fired from a farm.')).toEqual([
      'rocket-or-mortar-fire history',
      'rocket-or-mortar-fire history',
    ]);
  });
});

describe('the tables', () => {
  it('have patterns that can be read', () => {
    for (const { words } of [...TRIGGERS, ...UNREAL, ...TIMES, ...HEDGES]) {
      for (const pattern of patternsOf(words, CLASSES)) {
        const [first] = pattern;
        expect(first && !first.isGap && !first.optional && first.forms.size > 0, words).toBe(true);
      }
    }
  });

  it('name no class that does not exist', () => {
    expect(() => patternsOf('<nothing>', CLASSES)).toThrow('No class of words is called <nothing>.');
  });

  it.each([
    ['attack', 'attack attacks attacked attacking'],
    ['seize', 'seize seizes seized seizing'],
    ['carry', 'carry carries carried carrying'],
    ['strike', 'strike strikes struck striking'],
    ['hit', 'hit hits hitting'],
    ['clash', 'clash clashes clashed clashing'],
    ['flee', 'flee flees fled fleeing'],
    ['hold', 'hold holds held holding'],
    ['stab', 'stab stabs stabbed stabbing'],
  ])('%s has its forms', (base, forms) => {
    expect([...verbForms(base).keys()].join(' ')).toBe(forms);
  });

  it.each([
    ['rocket', 'rockets'],
    ['ambush', 'ambushes'],
    ['rally', 'rallies'],
    ['gunman', 'gunmen'],
  ])('%s has its plural', (noun, plural) => {
    expect(nounForms(noun)).toEqual([noun, plural]);
  });
});

describe('any text', () => {
  const WORDS =
    'the a rockets hit base gunmen opened fire not if will denied that Baghdad visit to minister car-bomb exploded , . ? " ; and 2003 since in by was said \n\n İstanbul’s — (';
  const text = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 60 }).map((words) => words.join(' '));

  it('gives acts in order that do not overlap, each within its sentence, their words verbatim', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
        const sentences = readSentences(any);
        let end = 0;
        for (const act of readActs(any, sentences)) {
          const sentence = sentences[act.sentence];
          expect(act.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? Infinity));
          expect(act.end).toBeLessThanOrEqual(sentence?.end ?? -1);
          expect(act.end).toBeGreaterThan(act.start);
          expect(any.slice(act.start, act.end)).toBe(act.text);
          expect(act.clause.start).toBeLessThanOrEqual(act.clause.end);
          end = act.end;
        }
      }),
    );
  });

  it('gives the same acts behind an unrelated paragraph', () => {
    fc.assert(
      fc.property(text, (any) => {
        const told = (whole: string) => actsIn(whole).map(({ act, text: words }) => `${act} ${words}`);
        const before = 'The weather was fine and the tea was hot.\n\nIt rained later.\n\n';
        expect(told(before + 'x. ' + any)).toEqual(told('x. ' + any));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    '',
    ' '.repeat(100_000),
    'rocket '.repeat(20_000),
    'denied the attack '.repeat(8000),
    '1'.repeat(100_000),
    'car-'.repeat(20_000),
    '"'.repeat(50_000),
  ])('hostile text is read', (hostile) => {
    expect(actsIn(hostile).every(({ text: words }) => words.length < 200)).toBe(true);
  });

  it('about nothing gives nothing', () => {
    expect(actsIn('The weather was fine. Tea was served in the garden, and the children slept.')).toEqual([]);
  });
});
