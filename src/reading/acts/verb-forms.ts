/** Forms of a verb as bits: one word can be several ("hit" is base, past and participle). */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

/** Verbs whose past or participle does not end in -ed, or that double a letter: base, past, participle, and -ing where the rule fails. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'begin began begun beginning|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt/burned burnt/burned|come came come|cut cut cut cutting|' +
    'drive drove driven|fall fell fallen|fight fought fought|find found found|flee fled fled|fly flew flown|get got got getting|give gave given|go went gone|hang hanged/hung hanged/hung|hit hit hit hitting|' +
    'hold held held|hurt hurt hurt|kidnap kidnapped/kidnaped kidnapped/kidnaped kidnapping|lay laid laid|lead led led|leave left left|make made made|meet met met|overrun overran overrun overrunning|pay paid paid|' +
    'put put put putting|retake retook retaken|rise rose risen|run ran run running|see saw seen|send sent sent|set set set setting|shoot shot shot|shut shut shut shutting|sink sank sunk|sit sat sat sitting|' +
    'slay slew slain|speak spoke spoken|strike struck struck|sweep swept swept|swear swore sworn|take took taken|tell told told|throw threw thrown|withdraw withdrew withdrawn|gun gunned gunned gunning|' +
    'stab stabbed stabbed stabbing|rob robbed robbed robbing|plan planned planned planning|drop dropped dropped dropping|ram rammed rammed ramming|stop stopped stopped stopping|travel travelled/traveled travelled/traveled travelling|' +
    'shell shelled shelled shelling|repel repelled repelled repelling|expel expelled expelled expelling|plot plotted plotted plotting|slam slammed slammed slamming|ship shipped shipped shipping|' +
    'refer referred referred referring|hijack hijacked hijacked|be was/were been being|have had had|do did done doing|say said said|think thought thought|deal dealt dealt|win won won winning|' +
    'tear tore torn|hide hid hidden|light lit/lighted lit/lighted|wear wore worn|catch caught caught|spread spread spread|split split split splitting|burst burst burst|quit quit quit quitting|steal stole stolen|draw drew drawn|' +
    'grab grabbed grabbed grabbing|drag dragged dragged dragging|slip slipped slipped slipping|mob mobbed mobbed mobbing|trap trapped trapped trapping|strip stripped stripped stripping|freeze froze frozen|spend spent spent|' +
    'stand stood stood|sing sang sung|ring rang rung|lie lay lain lying|die died died dying|bear bore borne|dig dug dug digging|swim swam swum swimming|swing swung swung|stick stuck stuck|shake shook shaken|ride rode ridden|' +
    'level levelled/leveled levelled/leveled levelling/leveling|label labelled/labeled labelled/labeled labelling/labeling|step stepped stepped stepping|bar barred barred barring|tug tugged tugged tugging|' +
    'bid bid bid bidding|cast cast cast|sell sold sold|buy bought bought|sleep slept slept|wrap wrapped wrapped wrapping|jam jammed jammed jamming|ban banned banned banning|' +
    'confer conferred conferred conferring|scrap scrapped scrapped scrapping|commit committed committed committing|let let let letting|keep kept kept|lose lost lost|open opened opened|enter entered entered|' +
    'visit visited visited|target targeted targeted|pelt pelted pelted|deploy deployed deployed|destroy destroyed destroyed|convoy convoyed convoyed|protest protested protested|storm stormed stormed'
  )
    .split('|')
    .map((row) => {
      const [base = '', ...forms] = row.split(' ');
      return [base, forms] as const;
    }),
);

/** All forms of a verb, given by its base form, with the bits of `FORM` that each can be. */
export function verbForms(base: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (text: string, form: number) => {
    for (const word of text.split('/')) forms.set(word, (forms.get(word) ?? 0) | form);
  };
  const [past, participle, ing] = IRREGULAR.get(base) ?? [];
  add(base, FORM.base);
  add(thirdOf(base), FORM.third);
  add(past ?? pastOf(base), FORM.past);
  add(participle ?? past ?? pastOf(base), FORM.participle);
  add(ing ?? ingOf(base), FORM.ing);
  if (base === 'be') add('is/are/am', FORM.third);
  return forms;
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** Singular and plural of a noun. */
export function nounForms(noun: string): string[] {
  const odd = ODD_PLURALS.get(noun);
  if (odd !== undefined) return [noun, odd];
  if (noun.endsWith('man')) return [noun, `${noun.slice(0, -3)}men`];
  if (/[^aeiou]y$/u.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|sh|ch|x)$/u.test(noun) ? `${noun}es` : `${noun}s`];
}

const ODD_PLURALS: ReadonlyMap<string, string> = new Map([
  ['body', 'bodies'],
  ['child', 'children'],
  ['knife', 'knives'],
]);
