/** The texts of fenced blocks of a language. */
export function blocks(language: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(([, block]) => block ?? '');
}

/** The text without fenced and indented blocks. */
export function withoutBlocks(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, '').replace(/^ {4}.*$/gm, '');
}

/** Every piece of code in a line. */
export function inlineCode(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, token]) => token ?? '');
}

/** Targets of links and pictures that stay in the project, without anchors. */
export function linkTargets(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target]) => target ?? '');
}

/** The headings of the second order. */
export function headings(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
}

/** What stands under a heading of the second order. */
export function partUnder(heading: string, text: string): string {
  return text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The cells of the table's rows under a heading, without the head. */
export function tableUnder(heading: string, text: string): string[][] {
  const rows = partUnder(heading, text)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** A heading that nothing follows, or undefined. */
export function emptyHeading(text: string): string | undefined {
  const lines = withoutBlocks(text.replace(/^```[^]*?^```$/gm, 'x').replace(/^ {4}\S.*$/gm, 'x'))
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.find((line, i) => {
    const [order, next] = [orderOf(line), lines[i + 1]];
    return order > 0 && (next === undefined || (orderOf(next) > 0 && orderOf(next) <= order));
  });
}

function orderOf(line: string): number {
  return /^#+(?= )/.exec(line)?.[0].length ?? 0;
}
