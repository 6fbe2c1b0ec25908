import { basename, dirname, posix } from 'node:path';
import { inlineCode, linkTargets, withoutBlocks } from './markdown.ts';
import { FILES, FOLDERS, isInProject, MANIFEST, NOT_OURS, read } from './repository.ts';

/** Files and folders that a document names, in code or links, and that do not exist. */
export function missingPaths(document: string, text: string): string[] {
  const plain = withoutBlocks(text);
  const named = inlineCode(plain).filter((token) => isPath(token, document));
  const linked = linkTargets(plain).map((target) => posix.join(dirname(document), target));
  return [...named, ...linked].filter((path) => !isThere(path.replace(/\/(?:\*\*)?$/, ''), document));
}

const EXTENSION = /\.(?:md|tsx?|m?js|csv|json|geojson|jsonl|txt|bin|png|html|css)$/;

/** Files of a reader's own in examples, and the five documents, which are no part of the project. */
const ELSEWHERE = /^(?:out|iraq|strikes|example|questions|problems)\.\w+$|^\d{3}_[0-9a-f]{16}\.txt$/;

function isPath(token: string, document: string): boolean {
  if (/[^\w./*@-]/.test(token) || ELSEWHERE.test(token) || isPackage(token)) return false;
  if (!token.includes('/')) return EXTENSION.test(token);
  const [first = ''] = token.split('/');
  return NOT_OURS.has(first) || [first, posix.join(dirname(document), first)].some((path) => FOLDERS.has(path));
}

function isPackage(token: string): boolean {
  return [MANIFEST.dependencies, MANIFEST.devDependencies].some((packages) => Object.hasOwn(packages, token));
}

function isThere(path: string, document: string): boolean {
  if (/^(?:dist|generated)(?:\/|$)/.test(path)) return !path.includes('/') || isBuilt(basename(path));
  if (path.startsWith('node_modules/')) return isInProject(path);
  if (path.includes('*')) {
    const pattern = new RegExp(`(?:^|/)${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    return FILES.some((file) => pattern.test(file));
  }
  const paths = [path, posix.join(dirname(document), path)];
  if (paths.some((one) => FILES.includes(one) || FOLDERS.has(one))) return true;
  return !path.includes('/') && (FILES.some((file) => basename(file) === path) || isBuilt(path));
}

const BUILDERS = FILES.filter((file) =>
  /^(?:basemap|gazetteer\/build|scripts)\/.*\.(?:ts|mjs)$|^vite(?:\.cli)?\.config\.ts$/.test(file),
);

/** What is built is named by what builds it. */
function isBuilt(name: string): boolean {
  return BUILDERS.some((file) => read(file).includes(name));
}
