import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Top folders that hold nothing written by hand. */
export const NOT_OURS: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'generated', 'coverage']);

/** Paths of all files of the project, with `/`. */
export const FILES: readonly string[] = listFiles('');

/** Paths of all folders of the project. */
export const FOLDERS: ReadonlySet<string> = new Set(FILES.flatMap(parents));

/** Every document. */
export const DOCUMENTS = FILES.filter((file) => file.endsWith('.md') && !file.startsWith('tests/'));

/** What `package.json` says. */
export const MANIFEST = JSON.parse(read('package.json')) as Readonly<
  Record<'version' | 'license', string> & Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>
>;

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** True for a file or folder of the project. */
export function isInProject(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** The loader that lets Node run TypeScript, for `--import`. */
export const TSX = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;

function listFiles(under: string): string[] {
  return readdirSync(join(ROOT, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return under === '' && NOT_OURS.has(path) ? [] : listFiles(path);
  });
}

function parents(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
