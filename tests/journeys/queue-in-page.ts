/**
 * What runs inside the page. Each function stands alone: Playwright sends its text. The declarations below are the little of a
 * browser that they need, for the tests around them are Node programs.
 */
interface TextPart {
  readonly textContent: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

interface Range {
  setStart(node: TextPart, offset: number): void;
  setEnd(node: TextPart, offset: number): void;
}

declare const document: {
  createTreeWalker(root: unknown, show: number): { nextNode(): TextPart | null };
  createRange(): Range;
};
declare const getSelection: () => { removeAllRanges(): void; addRange(range: Range): void };

/** Selects the first words of a part that stand in one piece of its text. */
export function selectIn(root: unknown, words: string): void {
  const onlyText = 4;
  const walker = document.createTreeWalker(root, onlyText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return;
  }
  throw new Error(`no “${words}” in the text`);
}

/** The words of marks, each behind its label. */
export function labelsOf(marks: unknown): string[] {
  return [...(marks as readonly TextPart[])].map(
    ({ textContent, dataset }) => `${dataset['label'] ?? ''}: ${textContent}`,
  );
}

/** By how many pixels a page is wider than its window. @param root its html element */
export function overhang(root: unknown): number {
  const { scrollWidth, clientWidth } = root as Readonly<Record<'scrollWidth' | 'clientWidth', number>>;
  return scrollWidth - clientWidth;
}
