/** A title as the name of a file, without its ending: letters and digits of any script in lower case, `-` between them; `placeline` when none is left. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'placeline' : plain;
}
