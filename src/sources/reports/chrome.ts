import { BREAK, type Block } from './block.ts';
import { dateIn } from './date-line.ts';
import { isMenu } from './menus.ts';
import { isSeenLine } from './page-dates.ts';
import { isProfileLine, profileLines } from './profiles.ts';

/** Lines that a page prints around its text, whole. */
const WHOLE_LINES = new Set(
  [
    'top|reply|quote|like|share|share this|tweet|print|email|save|comments|comment|click to expand|click to expand...|staff member|administrator|moderator|member|senior member|new member|elite member|junior member|banned|verified|offline|online|report|edit|last edit|multi-quote this message|reply with quote|post reply|new post|permalink',
    'advertisement|advertisements|advertising|sponsored|subscribe|sign in|sign up|log in|login|register|home|menu|search|search results|next|previous|prev|back to top|skip to content|skip to main content|toggle navigation|load more|show more|view all|see also|related|related articles|related stories|related news|recommended|most read|trending|more news|latest news|cached|similar|translate this page|view in browser|view this email in your browser|unsubscribe',
    'read more|read more...|read full article|read the full article|read full story|full story|continue reading|read on|read article|leave a reply|leave a comment|be the first to comment|no comments|no comments yet|post a comment|add a comment|follow us|newsletter|cookies|accept|privacy policy|terms of use|contact us|about us|all rights reserved|listen to article|copy link',
    'facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|pinterest|reddit',
    'اقرأ المزيد|اقرأ أيضا|اقرأ أيضاً|شارك|مشاركة|إعلان|التعليقات|الرئيسية',
  ]
    .join('|')
    .split('|'),
);

/** Lines that a page prints around its text, by how they begin or are made. */
const LINES: readonly RegExp[] = [
  /^view attachment \d+$/iu,
  /^[\w.-]{1,80}\.(?:jpe?g|png|gif|webp|svg|mp4)$/iu,
  /^results from .{0,80}network$/iu,
  /^(?:source|sources|via|photo|image|picture|credit)s?:\s*\S{1,200}$/iu,
  /^(?:related|see also|read also|also read|more|tags?|filed under|categories|topics|keywords|advertisement|sponsored|most read|most viewed|popular|trending|you may also like|did you mean|weather|jump to|share on)\s*:.{0,400}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,200}$/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^\d+ (?:comments?|shares?|likes?|views?|replies|min(?:ute)?s? read)$/iu,
  /^(?:likes|views|replies|shares|upvotes|karma|posts|rep|score|comments)\s*:\s*[\d,.]+k?$/iu,
  /^(?:reputation|karma|rep power|rank)\s*:?\s*\d+\b.{0,120}$/iu,
  /^(?:member since|joined) (?:[a-z]{3,9} )?\d{4}\b.{0,120}$/iu,
  /^(?:last edited|edited by|thread starter|similar threads|users (?:who are viewing|browsing)|users online|members online|who is online|unread post|post subject|more stories \(|advertise with us|all times are|powered by|jump to|go to page|there (?:is|are) \d+ (?:users?|guests?|replies)).{0,160}$/iu,
  /^[\d,. ]+ (?:readers|users|members|guests|people) (?:online|reading|viewing).{0,40}$/iu,
  /^with (?:reporting|additional reporting|files) (?:by|from) .{1,160}$/iu,
  /^(?:this (?:site|website|message|email) (?:uses cookies|was sent)|sign up (?:for|to)|subscribe (?:to|for|now)|follow us on|click here|you are receiving|you received this|to unsubscribe|if you (?:no longer|do not) wish|sent from my|posted (?:via|using|from)\b).{0,200}$/iu,
  /^(?:.{1,60} (?:likes|liked|reacted to) this(?: post)?\.?|reactions: .{1,200}|thanks given by: .{1,200})$/iu,
];

const READ_ON =
  '(?:read (?:the )?(?:full|whole|entire) (?:article|story|report|post)|read more|continue reading|full (?:story|article)|more details|اقرأ المزيد)';

/** A line by which a page ends an item. */
const ENDS = new RegExp(
  `^[\\[(>»…. ]*${READ_ON}\\b(?:\\W*$|\\s+(?:at|on|about)?\\s?.{0,100}(?:»|→|>|…)\\W*$)|^(?:posted in|filed under|tagged)\\b(?!.*\\d{4}).{0,160}$`,
  'iu',
);

/** The same behind the last words of a text. */
const END_OF_TEXT = new RegExp(
  `(?<=[.!?…"”’)\\]]\\s{0,3})(?:(?:\\[?(?:\\.\\.\\.|…)\\]?\\s*)?[\\[(]?\\s*${READ_ON}\\s*(?:\\.\\.\\.|[\\])>»…→])*)$`,
  'iu',
);

/** An excerpt breaks off. */
const CUT = /\s*(?:\[(?:\.\.\.|…|&hellip;)\]|(?<=\s)…)$/u;

/** The head of a list of search results: what follows comes from a page each. */
const RESULTS = /^search results\b|^results (?:for|from)\b|^(?:about )?[\d,.]+ results\b|^نتائج البحث/iu;

/** A picture that a forum or a phone named by the milliseconds since 1970. */
const CLOCK_NAME = /^(\d{13})\.(?:jpe?g|png|gif|webp)$/iu;

/** Blocks without what a page prints around its text; where an item ends by such a line, or a post by a profile, a break is left. */
export function withoutChrome(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const inProfile = profileLines(blocks);
  const isResults = blocks.slice(0, 5).some(({ text }) => RESULTS.test(text));
  const end = (): void => {
    if (kept.at(-1)?.kind !== 'break') kept.push(BREAK);
  };
  blocks.forEach((block, at) => {
    if (inProfile.has(at) || ENDS.test(block.text)) {
      end();
      return;
    }
    if (block.kind !== 'text' && block.kind !== 'heading') {
      kept.push(block);
      return;
    }
    const own = ownBlock(block);
    if (!own) return;
    kept.push(own);
    if (END_OF_TEXT.test(block.text.slice(-120)) || (isResults && own.text.length > 80)) end();
  });
  return kept;
}

/** The block without what the page adds to it; null for one that is all addition. */
function ownBlock(block: Block): Block | null {
  const { text, kind } = block;
  const clock = CLOCK_NAME.exec(text)?.[1];
  if (clock !== undefined) return { text: clock, kind: 'clock' };
  if (/^(?:-{2,}|—+|_{2,}|={3,}|~{2,}|\*{3,})$/u.test(text)) return { text: '', kind: 'rule' };
  if (kind === 'text' && isChrome(text)) return null;
  const last = text.slice(-120);
  const own = text.slice(0, text.length - last.length) + last.replace(END_OF_TEXT, '').replace(CUT, '');
  return own === text ? block : { text: own.trimEnd(), kind };
}

function isChrome(text: string): boolean {
  if (text === '') return true;
  if (text.length > 400) return false;
  if (WHOLE_LINES.has(text.toLowerCase().replace(/[\s:»›>…]+$/u, ''))) return true;
  if (/^[\d\s.,:;|/#*•·–—-]+$/u.test(text)) return dateIn(text) === null;
  if (isSeenLine(text) && dateIn(text)) return true;
  return LINES.some((line) => line.test(text)) || isProfileLine(text) || isMenu(text);
}
