import { describe, expect, it } from 'vitest';
import { givenLexicon, marked, read, unmarked } from './given-lexicon.ts';

givenLexicon();

describe('places in Arabic text', () => {
  it.each([
    'سقط صاروخ في [بغداد] أمس.',
    'وصل الوزير إلى [طهران] مساء الأحد.',
    'انفجرت عبوة قرب [المقدادية].',
    'اندلعت اشتباكات في [الخرطوم] و[أم درمان].',
    'هاجم مسلحون بلدة [ذيبان].',
    'قال سكان من [صعدة] إن القصف توقف.',
    'عاد النازحون إلى [القائم] و[الرطبة].',
  ])('%s', (text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  it.each([
    ['a letter for “in” is written together with the name', 'احتجاجات ب[البصرة] اليوم'],
    ['the article is swallowed by “for”', 'ل[لموصل] تاريخ طويل'],
    ['a word for the kind belongs to a name that is known so', 'أغلق [مطار أربيل] ساعات'],
  ])('%s', (_, text) => {
    expect(marked(unmarked(text))).toBe(text);
  });

  it('marks a capital that speaks', () => {
    expect(read('وقالت واشنطن إنها ترحب').map(({ text, metonym }) => [text, metonym])).toEqual([['واشنطن', true]]);
    expect(read('سقط صاروخ في بغداد').map(({ metonym }) => metonym)).toEqual([false]);
  });
});

describe('what is no place in Arabic text', () => {
  it.each([
    ['a person', 'قال محمد البصري إن التحقيق مستمر'],
    ['a title', 'استقبل الشيخ صلاح الدين الوفد'],
    ['ordinary words', 'أكد المصدر أن السلام ممكن وأن الحرب انتهت'],
    ['an adjective', 'قصفت مدفعية الجيش السوري مواقع'],
    ['nothing but marks', 'ـــ ، ؟'],
  ])('%s', (_, text) => {
    expect(marked(text)).toBe(text);
  });
});
