/** Texts and pages that a careless reader takes too long for, of about the length that is asked for. */
export const HOSTILE_REPORTS: Readonly<
  Record<string, { readonly name: string; readonly make: (length: number) => string }>
> = {
  blanks: { name: 'a.txt', make: (n) => `Gunmen attacked${' '.repeat(n)}Mosul.` },
  'blank lines': {
    name: 'a.txt',
    make: (n) => `Gunmen attacked Mosul on Monday, police said.${'\n'.repeat(n)}Two died.`,
  },
  'no full stop': { name: 'a.txt', make: fill('gunmen attacked a checkpoint in Mosul and killed two soldiers while ') },
  'one letter': { name: 'a.txt', make: fill('a') },
  'one capital': { name: 'a.txt', make: fill('A') },
  'words in capitals': { name: 'a.txt', make: fill('MOSUL POLICE SAID ') },
  'capitals one by one': { name: 'a.txt', make: fill('A. ') },
  digits: { name: 'a.txt', make: fill('1234567890') },
  'numbers one by one': { name: 'a.txt', make: fill('1 ') },
  brackets: { name: 'a.txt', make: fill('(') },
  'closed brackets': { name: 'a.txt', make: fill('(Mosul) ') },
  quotes: { name: 'a.txt', make: fill('"') },
  'single quotes': { name: 'a.txt', make: fill("'a ") },
  apostrophes: { name: 'a.txt', make: fill("O'") },
  hyphens: { name: 'a.txt', make: fill('al-') },
  dashes: { name: 'a.txt', make: fill(' - ') },
  'names of places': { name: 'a.txt', make: fill('Mosul, Baghdad, Basra, Erbil, Kirkuk, ') },
  'one name of a place': { name: 'a.txt', make: fill('Baghdad ') },
  in: { name: 'a.txt', make: fill('in ') },
  commas: { name: 'a.txt', make: fill(', and ') },
  'a title without end': { name: 'a.txt', make: fill('Deputy Foreign Minister ') },
  'an office without end': { name: 'a.txt', make: fill('commander of the ') },
  'short sentences': { name: 'a.txt', make: fill('Gunmen attacked Mosul. ') },
  'short lines': { name: 'a.txt', make: fill('Gunmen killed two in Mosul on Monday\n') },
  'short paragraphs': { name: 'a.txt', make: fill('Two rockets hit Mosul on Monday, police said.\n\n') },
  'visits without end': {
    name: 'a.txt',
    make: fill('Foreign Minister Karim Haddad visited Cairo and met Omar Saleh. '),
  },
  'harm without end': { name: 'a.txt', make: fill('Three soldiers and two policemen were killed and five wounded. ') },
  'days without end': { name: 'a.txt', make: fill('on Monday and on 4 May 2020 and ') },
  'posts of a thread': {
    name: 'a.txt',
    make: fill(
      'Sparrow\n\nJoined\nNov 27, 2014\nMessages\n3,868\nRockets fall near Erbil airport\nMay 11, 2020\n\nTwo rockets fell near the airport of Erbil in the night, the governor said.\n\n',
    ),
  },
  'stars of Markdown': { name: 'a.md', make: fill('*a ') },
  'brackets of Markdown': { name: 'a.md', make: fill('[a](') },
  'nested elements': {
    name: 'a.html',
    make: (n) => `<html><body>${'<div>'.repeat(n / 5)}<p>Two rockets fell near Erbil in the night, officials said.</p>`,
  },
  'nested in a line': {
    name: 'a.html',
    make: (n) => `<html><body><p>${'<b>'.repeat(n / 3)}Two rockets fell near Erbil in the night, officials said.`,
  },
  'open tags': { name: 'a.html', make: (n) => `<html><body>${'<'.repeat(n)}` },
  'open comments': { name: 'a.html', make: (n) => `<html><body>${'<!--'.repeat(n / 4)}` },
  'attributes without end': {
    name: 'a.html',
    make: (n) =>
      `<html><body><p ${'a="b" '.repeat(n / 6)}>Two rockets fell near Erbil in the night, officials said.</p>`,
  },
  links: {
    name: 'a.html',
    make: (n) =>
      `<html><body>${'<a href="/x">Erbil</a> '.repeat(n / 23)}<p>Two rockets fell near Erbil in the night, officials said.</p>`,
  },
  'list entries': {
    name: 'a.html',
    make: (n) => `<html><body><ul>${'<li>Two rockets fell near Erbil in the night.'.repeat(n / 45)}</ul>`,
  },
  'table cells': {
    name: 'a.html',
    make: (n) => `<html><body><table>${'<tr><td>Two rockets fell near Erbil<td>Monday'.repeat(n / 45)}`,
  },
  articles: {
    name: 'a.html',
    make: (n) =>
      `<html><body>${'<article><h2>Rockets fall near Erbil airport</h2><p>Two rockets fell near Erbil in the night, officials said.</p></article>'.repeat(n / 131)}`,
  },
  entities: { name: 'a.html', make: (n) => `<html><body><p>${'&amp;'.repeat(n / 5)}</p>` },
  'entries of a feed': {
    name: 'a.xml',
    make: (n) =>
      `<rss><channel>${'<item><title>Rockets fall near Erbil</title><description>Two rockets fell near Erbil in the night, officials said.</description></item>'.repeat(n / 140)}</channel></rss>`,
  },
  'nested entries': { name: 'a.xml', make: (n) => `<rss><channel>${'<item>'.repeat(n / 6)}` },
  'MHTML parts': {
    name: 'a.mht',
    make: (n) =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n${'--b\nContent-Type: image/png\n\nAAAA\n'.repeat(n / 36)}`,
  },
};

function fill(words: string): (length: number) => string {
  return (length) => words.repeat(Math.ceil(length / words.length));
}
