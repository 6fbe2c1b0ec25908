import type { Block } from './block.ts';

/** Fields of a member's profile beside a post, in forums. */
const PROFILE_FIELDS = new Set(
  'joined|join date|member since|messages|posts|threads|topics|reactions|reaction score|likes|points|country|location|age|gender|occupation|website|registered|reputation|rep power'.split(
    '|',
  ),
);

/** Lines that a page prints around its text, whole. */
const WHOLE_LINES = new Set(
  [
    'top|reply|quote|like|share|share this|tweet|print|email|save|comments|comment|click to expand|click to expand...|staff member|administrator|moderator|member|senior member|new member|elite member|banned|verified',
    'advertisement|advertisements|advertising|sponsored|subscribe|sign in|sign up|log in|login|register|home|menu|search|search results|next|previous|prev|back to top|skip to content|toggle navigation|load more|show more|view all|see also|related|related articles|related stories|related news|recommended|most read|trending|more news|latest news',
    'read more|read more...|read full article|read the full article|read full story|full story|continue reading|read on|read article|leave a reply|be the first to comment|no comments|no comments yet|post a comment|add a comment|follow us|newsletter|cookies|accept|privacy policy|terms of use|contact us|about us|all rights reserved|listen to article|copy link',
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
  /^(?:related|see also|read also|also read|more|tags?|filed under|categories|topics|keywords)\s*:\s.{0,300}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,200}$/iu,
  /^page \d+(?: of \d+)?$/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^\d+ (?:comments?|shares?|likes?|views?|replies|min(?:ute)?s? read)$/iu,
  /^[\d\s.,:;|/#*•·–—-]+$/u,
  /^(?:last edited|edited by|thread starter|similar threads|users who are viewing).{0,120}$/iu,
  /^with (?:reporting|additional reporting|files) (?:by|from) .{1,160}$/iu,
  /^(?:this (?:site|website) uses cookies|sign up (?:for|to)|subscribe (?:to|for|now)|follow us on|click here).{0,200}$/iu,
];

/** A line by which a page ends an item, whole or after its last words. */
const ENDS = /^(?:read (?:the )?full (?:article|story)|continue reading|read more|اقرأ المزيد)\W*$/iu;

/** The head of a list of search results: what follows comes from a page each. */
const RESULTS = /^search results\b|^results (?:for|from)\b|^(?:about )?[\d,.]+ results\b|^نتائج البحث/iu;

/** Blocks without what a page prints around its text; where an item ends by such a line, or a post by a profile, a break is left. */
export function withoutChrome(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const inProfile = profiles(blocks);
  const isResults = blocks.slice(0, 5).some(({ text }) => RESULTS.test(text));
  blocks.forEach((block, at) => {
    const isIn = inProfile.has(at);
    if (isIn || ENDS.test(block.text)) {
      if (kept.at(-1)?.kind !== 'break') kept.push({ text: '', kind: 'break' });
      return;
    }
    if (block.kind === 'text' && isChrome(block.text)) return;
    kept.push(block);
    if (isResults && block.text.length > 80) kept.push({ text: '', kind: 'break' });
  });
  return kept;
}

function isChrome(text: string): boolean {
  if (text === '') return true;
  if (text.length > 300) return false;
  return WHOLE_LINES.has(text.toLowerCase().replace(/[\s:»›>…]+$/u, '')) || LINES.some((line) => line.test(text));
}

/** Indexes of the lines of profiles: labels with their values, and the name and the rank in front of them. */
function profiles(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  const isLabel = (at: number): boolean =>
    PROFILE_FIELDS.has((blocks[at]?.text ?? '').toLowerCase().replace(/:$/u, ''));
  for (let at = 0; at < blocks.length; at++) {
    if (!isLabel(at)) continue;
    let end = at;
    let labels = 0;
    while (isLabel(end)) {
      labels++;
      found.add(end);
      end++;
      if (!isLabel(end) && (blocks[end]?.text.length ?? 99) <= 40) found.add(end++);
    }
    if (labels < 2) {
      for (let one = at; one < end; one++) found.delete(one);
      continue;
    }
    for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
      const text = blocks[back]?.text ?? '';
      if (text.length > 40 || /[.!?…]$/u.test(text) || blocks[back]?.kind !== 'text') break;
      found.add(back);
    }
    at = end - 1;
  }
  return found;
}
