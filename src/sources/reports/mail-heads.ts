import { BREAK, textBlock, type Block } from './block.ts';

const FIELD =
  /^(from|to|cc|sent|date|subject|message|message-id|reply-to|sender|content-type|content-transfer-encoding|mime-version|list-[a-z]+|in-reply-to|references|received|x-[a-z-]+):\s*(.*)$/iu;

/** Fields that tell a head of a message from a talk ("From: here to there"). */
const TELLING = new Set(['from', 'date', 'sent', 'subject']);

/** Heads of messages, as digests of mailing lists have them, become a break, the subject as a headline, and the date. */
export function withMailHeads(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ text }) => /^subject:/iu.test(text))) return blocks;
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const fields: { readonly name: string; readonly value: string }[] = [];
    let end = at;
    for (; end < blocks.length; end++) {
      const [, name = '', value = ''] = FIELD.exec(blocks[end]?.text ?? '') ?? [];
      if (name === '') break;
      fields.push({ name: name.toLowerCase(), value });
    }
    const told = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
    const block = blocks[at];
    if (fields.filter(({ name }) => TELLING.has(name)).length < 2) {
      if (block) kept.push(block);
      continue;
    }
    const subject = told('subject').replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*|\[[^\]]{1,40}\]\s*)+/iu, '');
    kept.push(BREAK);
    if (subject !== '') kept.push(textBlock(subject, 'heading'));
    const date = told('date') || told('sent');
    if (date !== '') kept.push(textBlock(date, 'date'));
    at = end - 1;
  }
  return kept;
}
