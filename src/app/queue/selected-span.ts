import type { Span } from '../../index.ts';

/**
 * What is selected of a text whose paragraphs are elements with `data-start`, in code units of the whole text, without blanks at its ends; null
 * where nothing is, or something beside it.
 */
export function selectedSpan(box: HTMLElement): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(box, range.startContainer, range.startOffset);
  const end = offsetOf(box, range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  const words = selection.toString();
  const before = words.length - words.trimStart().length;
  const behind = words.length - words.trimEnd().length;
  return start + before < end - behind ? { start: start + before, end: end - behind } : null;
}

function offsetOf(box: HTMLElement, node: Node, offset: number): number | null {
  if (!box.contains(node)) return null;
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) {
    // Between paragraphs, as behind a triple click: where the next one begins.
    const next = element === box ? box.children[offset] : undefined;
    return next instanceof HTMLElement ? Number(next.dataset['start']) : null;
  }
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + range.toString().length;
}
