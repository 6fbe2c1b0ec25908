import { PHRASE_PRECISION } from '../../model/precision.ts';
import { countryNamed } from '../gates.ts';
import type { PackPlace } from '../pack-places.ts';
import { unknown, type Context, type Form, type Match, type Reading } from '../reading.ts';

/** "Iraq-Syria border", "the border between Iraq and Syria", "between Iraq and Syria", "Iraq's border with Syria"; "Syrian border" where a country is asked for. */
export const readBorder: Form = (text, context) => {
  for (const pattern of PAIRS) {
    const match = pattern.exec(text);
    const [a, b] = [match?.[1], match?.[2]].map((name) => (name ? countryNamed(name, context.lookup) : undefined));
    if (a && b) return betweenCountries(a, b, context);
  }
  const one = SINGLE.exec(text)?.[1];
  const country = one === undefined ? undefined : countryNamed(one, context.lookup);
  return country && borderOf(country, context);
};

const PAIRS = [
  /^(?:the )?(.+?)(?:\s*[-\u2010-\u2015/]\s*|\s+and\s+)(.+?)\s+(?:border|frontier)s?(?: (?:area|region|zone|strip)s?)?$/iu,
  /^(?:the )?(?:border|frontier)s?(?: (?:area|region|zone|strip)s?)? (?:between|of) (?:the )?(.+?) (?:and|with) (?:the )?(.+)$/iu,
  /^between (?:the )?(.+?) and (?:the )?(.+)$/iu,
  /^(?:the )?(.+?)(?:['’]s)? (?:border|frontier)s? with (?:the )?(.+)$/iu,
] as const;

const SINGLE = /^(?:the )?(.+?)(?:['’]s)? (?:border|frontier)s?(?: (?:area|region|zone|strip)s?)?$/iu;

/** Ids of the borders' rows begin so; the two country codes follow in alphabetical order. */
const PREFIX = 'pl:border-';

function betweenCountries(a: PackPlace, b: PackPlace, context: Context): Reading {
  const codes = [a.country, b.country].sort().map((code) => code.toLowerCase());
  const border = context.lookup.byId(`${PREFIX}${codes.join('-')}`);
  return border ? drawn(border, `${a.name} and ${b.name}`) : unknown([`no border of ${a.name} and ${b.name} is known`]);
}

function borderOf(country: PackPlace, context: Context): Reading {
  const [asked] = context.gates.flatMap((gate) => gate.containers).filter(({ kind }) => kind === 'country');
  if (asked && asked.country !== country.country) return betweenCountries(asked, country, context);
  const code = country.country.toLowerCase();
  const borders = context.lookup
    .byIdPrefix(PREFIX)
    .filter(({ id }) => id.slice(PREFIX.length).split('-').includes(code));
  const others = borders.map((place) => matchOf(place, `a border of ${country.name}`));
  if (others.length < 2) return unknown([`which border of ${country.name} is not said`], others);
  return { status: 'ambiguous', because: [`which border of ${country.name} is not said: add a country`], others };
}

function drawn(border: PackPlace, countries: string): Reading {
  return {
    status: 'resolved',
    place: border,
    match: matchOf(border, `the border of ${countries}`),
    point: border.point,
    precision: PHRASE_PRECISION.border.precision,
    radiusMetres: border.radiusMetres,
    because: [`the border of ${countries}, drawn at the middle of its line`],
    others: [],
    demonym: false,
  };
}

function matchOf(place: PackPlace, reason: string): Match {
  return { place, spelling: { text: place.name, language: 'en' }, how: 'exact', score: 0, because: [reason] };
}
