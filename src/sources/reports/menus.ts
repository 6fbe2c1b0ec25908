/** What parts the words of a menu, a path or a pager. */
const PARTS = /\s*(?:[|·•»›]|>{1,2}|\s[/–—-]\s|\]\s*\[)\s*/u;

/** A word of a menu has at most so many letters, and so many words. */
const LONGEST_ENTRY = 32;
const MOST_WORDS = 4;

/** Lines of pages through a list or a thread. */
const PAGERS: readonly RegExp[] = [
  /^(?:viewing|showing|displaying) (?:posts?|results?|items?|entries|\d).{0,60}$/iu,
  /^page \d+(?: of \d+)?\b.{0,60}$/iu,
  /^(?:<<|«|‹|←|>>|»|›|→)?\s*(?:prev(?:ious)?|next|newer|older|first|last)(?: (?:page|posts?|entries|results|articles))?\s*(?:>>|»|›|→|<<|«)?$/iu,
  /^(?:\d{1,4}\s+){2,}.{0,40}$/u,
  /^(?:<<|«|‹|←)\s*(?:newer|older|prev|previous)\b.{0,120}$/iu,
];

const WORDS =
  /\b(?:home|contact|about(?: us)?|newsletters?|subscribe|terms|privacy|cookies?|log ?in|sign (?:in|up)|register|rss|search|archive|latest|forums?|sport|opinion|politics|business|video|podcasts|page \d+|prev|next|share|follow us|advertise|help|faq|menu|top stories|back to top|donate|maps|analysis|economy|most read|older|newer|entries)\b/iu;

/** True for a menu, the path to a page, or a pager: short words in a row with marks between, and no sentence. */
export function isMenu(text: string): boolean {
  if (text.length > 240) return false;
  if (text.length <= 120 && PAGERS.some((pager) => pager.test(text))) return true;
  const entries = text
    .replace(/^[[>»\s]+|[\]\s]+$/gu, '')
    .split(PARTS)
    .filter((entry) => entry !== '');
  if (entries.length < 2 || entries.some((entry) => entry.length > LONGEST_ENTRY || isSentence(entry))) return false;
  if (entries.some((entry) => entry.split(/\s+/u).length > MOST_WORDS)) return false;
  const known = entries.filter((entry) => WORDS.test(entry)).length;
  return known >= 2 || (known >= 1 && entries.length >= 3) || (entries.length >= 3 && isPath(text));
}

function isSentence(entry: string): boolean {
  return /[.!?]$/u.test(entry) && !/\.\.\.$/u.test(entry) && entry.length > 4;
}

/** `Expats > South & East > Hatay`. */
function isPath(text: string): boolean {
  return /\S\s(?:>|>>|»|›)\s\S.*\s(?:>|>>|»|›)\s\S/u.test(text);
}
