import { describe, expect, it } from 'vitest';
import { needsDom } from '../../src/views/shaping.ts';

describe('needsDom', () => {
  it.each([
    ['هەولێر', 'Erbil in Sorani: ae and e with a mark have no joined forms'],
    ['سلێمانی', 'Sulaymaniyah'],
    ['گەڵاڵە', 'l with a mark'],
    ['ڕانیە', 'r with a mark'],
    ['بَغْدَاد', 'Arabic with vowel marks'],
    ['مكّة', 'one shadda'],
    ['آزادى ٰ', 'superscript alef'],
    ['ݐ', 'a letter of the supplement'],
    ['Erbil\nهەولێر', 'beside Latin'],
  ])('%s: %s', (text) => {
    expect(needsDom(text)).toBe(true);
  });
  it.each([
    ['أربيل', 'Arabic'],
    ['العراق', 'Arabic with a ligature'],
    ['کرمانشاه', 'Persian'],
    ['دهوک', 'a Kurdish name of plain letters'],
    ['گڤۆ', 've and o have forms'],
    ['بغـــداد ١٢٣، ۴؟', 'tatweel, digits, comma'],
    ['Erbil', 'Latin'],
    ['Ṣalāḥ ad-Dīn', 'Latin with marks'],
    ['Мосул', 'Cyrillic'],
    ['', 'nothing'],
  ])('not %s: %s', (text) => {
    expect(needsDom(text)).toBe(false);
  });
});
