import { describe, expect, it } from 'vitest';
import { scriptOf, spellingsByScript } from '../../src/views/spellings.ts';

describe('scriptOf', () => {
  it.each([
    ['Tall Kayf', 'latin'],
    ['Şırnak', 'latin'],
    ['تلكيف', 'arabic'],
    ['هەولێر', 'arabic'],
    ['תל אביב', 'hebrew'],
    ['Багдад', 'cyrillic'],
    ['Βαγδάτη', 'greek'],
    ['巴格達', 'han'],
    ['バグダード', 'japanese'],
    ['東トルキスタン', 'japanese'],
    ['바그다드', 'korean'],
    ['बगदाद', 'devanagari'],
    ['ბაღდადი', 'georgian'],
    ['แบกแดด', 'other'],
    ['1958', 'other'],
    ['', 'other'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('spellingsByScript', () => {
  const of = (text: string, language: string | null = null) => ({ text, language });

  it('groups by script and language, unknown languages last, scripts in the order of a card', () => {
    const groups = spellingsByScript([of('Багдад', 'ru'), of('Baghdad'), of('بغداد', 'ar'), of('Bagdad', 'de')]);
    expect(groups.map(({ script }) => script)).toEqual(['latin', 'arabic', 'cyrillic']);
    expect(groups[0]?.languages.map(({ language }) => language)).toEqual(['de', null]);
  });

  it('tells a spelling once a language, and keeps it in each of its languages', () => {
    const groups = spellingsByScript([of('بغداد', 'ar'), of('بغداد', 'ar'), of('بغداد', 'fa')]);
    expect(groups[0]?.languages.map(({ language, spellings }) => [language, spellings.length])).toEqual([
      ['ar', 1],
      ['fa', 1],
    ]);
  });

  it('has no group for what is not there', () => {
    expect(spellingsByScript([])).toEqual([]);
  });
});
