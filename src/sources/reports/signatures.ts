import type { Line } from './lines.ts';

/** What follows a line across at the end of a post is a signature up to so many letters. */
const LONGEST = 300;

const SIGNED = /^(?:\[?sig(?:nature)?\]?\s*:?\s.*|([~=*:_-]{2,}|[•~=*_]).+\1)$/iu;

/** True for a line in ornaments, or one that calls itself a signature. */
export const isSigned = (text: string): boolean => SIGNED.test(text);

/** The lines of a post without the signature below them. */
export function withoutSignature(lines: readonly Line[]): readonly Line[] {
  const rule = lines.findIndex(({ block }, at) => block.kind === 'rule' && at > 0);
  const tail = rule < 0 ? [] : lines.slice(rule);
  const letters = tail.reduce((sum, { block }) => sum + block.text.length, 0);
  const left = rule >= 0 && letters <= LONGEST ? lines.slice(0, rule) : lines;
  let end = left.length;
  while (end > 1 && isSigned(left[end - 1]?.block.text ?? '')) end--;
  return left.slice(0, end);
}

/** Paragraphs of posts without those that end several of them alike: writers sign with the same words. */
export function withoutSameEnds(posts: readonly (readonly string[])[]): (readonly string[])[] {
  const ends = new Map<string, number>();
  for (const post of posts) for (const text of new Set(post.slice(-3))) ends.set(text, (ends.get(text) ?? 0) + 1);
  return posts.map((post) => {
    let end = post.length;
    while (end > 1 && post.length - end < 3 && isSame(post[end - 1] ?? '', ends)) end--;
    return post.slice(0, end);
  });
}

function isSame(text: string, ends: ReadonlyMap<string, number>): boolean {
  return text.length <= 160 && (ends.get(text) ?? 0) > 1;
}
