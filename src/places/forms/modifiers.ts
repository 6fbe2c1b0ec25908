import { compassHead, mayModify } from '../compass.ts';
import { DEMONYM } from '../pack-format.ts';
import type { Form } from '../reading.ts';
import { hintOf } from '../type-words.ts';

/** Words before a name that say nothing of where it is: "the restive Diyala province". */
const EMPTY_WORDS = new RegExp(
  `^(?:the|a|an|in|at|inside|from|to|into|restive|contested|troubled|volatile|tense|embattled|besieged|strategic|semi-autonomous|autonomous|mainly|mostly|predominantly|largely|sunni|shia|shiite|shi['’]ite|kurdish|christian|yazidi|turkmen|holy|ancient|old|oil-rich|war-torn|nearby|neighbou?ring|remote|small|large|capital|port|border|desert|\\w+-(?:held|controlled|majority|dominated|populated)) (.+)$`,
  'iu',
);

function undirected(text: string): string | undefined {
  const head = compassHead(text);
  return head && mayModify(head.side) ? head.rest : /^central (.+)$/iu.exec(text)?.[1];
}

/** Takes one word off the head: an empty word, a direction before "city of", or a people's name, which gives the country as a gate. */
export const readModifiers: Form = (text, context) => {
  const rest = EMPTY_WORDS.exec(text)?.[1];
  if (rest !== undefined) return context.read(rest);
  const directed = undirected(text);
  if (directed !== undefined) return leadsToTypeWord(directed) ? context.read(directed) : undefined;
  const [people, after] = splitFirstWord(text);
  const countries = context.lookup
    .curated(people)
    .filter(({ place, spelling }) => place.kind === 'country' && spelling.language === DEMONYM);
  const country = countries[0]?.place;
  if (!country || after === '') return undefined;
  return context.read(after, [...context.gates, { label: country.name, containers: [country] }]);
};

/** "city of Mosul", "Iraqi province of Anbar": a type word and "of" within the next four words. */
function leadsToTypeWord(text: string): boolean {
  const words = text.split(' ');
  const of = words.findIndex((word) => word.toLowerCase() === 'of');
  return of > 0 && of <= 4 && hintOf(words[of - 1] ?? '') !== undefined;
}

function splitFirstWord(text: string): [first: string, rest: string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}
