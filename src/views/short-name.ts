/** Words that belong to the family name after them. */
const PARTICLES = new Set([
  'al',
  'el',
  'von',
  'van',
  'der',
  'den',
  'de',
  'da',
  'di',
  'la',
  'le',
  'bin',
  'ben',
  'ibn',
  'abu',
  'bint',
  'abdel',
  'abdul',
]);
const LONGEST = 26;

/**
 * A traveller's name for a label on the map: the family name with its particles ("Ursula von der Leyen" → "von der Leyen",
 * "Mustafa al-Kadhimi" → "al-Kadhimi"). What does not look like a person's name (lower-case words, several people) stays, cut to 26 characters.
 */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.length > 1 && words.length <= 5 && words.every(looksLikeName)) {
    let first = words.length - 1;
    while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
    return cut(words.slice(first).join(' '));
  }
  return cut(words.join(' '));
}

function looksLikeName(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || /^(?:(?:al|el|as|ash|ad|ar|at|az|an)-)?\p{Lu}[\p{L}'’-]*\.?$/u.test(word);
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
