import type { PlainNode } from './types/linkedom.d.ts';

/** Walks a tree without the stack, for pages nest as deep as they like. `enter` says whether to go into a node. */
export function walk(
  root: PlainNode,
  enter: (node: PlainNode, depth: number) => boolean,
  leave?: (node: PlainNode) => void,
): void {
  let node: PlainNode | null = root;
  let depth = 0;
  while (node) {
    if (enter(node, depth) && node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    if (node.nodeType === 1) leave?.(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node && node !== root) leave?.(node);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}
