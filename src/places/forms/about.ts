import { editDistance } from '../../base/edit-distance.ts';

/** "approximately", "a point about", "~": words before a distance that say only that it is not exact. */
const ABOUT =
  /^(?:(?:a |an |the )?(?:point|place|area|location|somewhere|village|target|site)s? )?(?:(?:at )?(?:approximately|approx\.?|appr\.?|about|around|roughly|some|circa|ca?\.|nearly|almost|within|less than|more than|up to|just)|~|≈)\s*/iu;

/** Typing errors that are forgiven in the long word "approximately". */
const ERRORS = 2;

/** The words without "approximately" and its like at their head, also where that word is mistyped before a number. */
export function withoutAbout(text: string): string {
  const typo = /^([\p{L}]{10,15})\s*(?=\d)/u.exec(text);
  if (typo?.[1] && editDistance(typo[1].toLowerCase(), 'approximately', ERRORS) <= ERRORS)
    return text.slice(typo[0].length);
  return text.replace(ABOUT, '');
}
