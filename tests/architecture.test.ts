import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each room may import beside itself: other rooms (by folder or file) and packages. */
const DOORS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  'src/base': { rooms: [], packages: ['@turf/turf'] },
  'src/model': { rooms: ['src/base'], packages: [] },
  'src/sources': {
    rooms: ['src/base', 'src/model'],
    packages: [
      '@mozilla/readability',
      '@tmcw/togeojson',
      '@xmldom/xmldom',
      'fflate',
      'hyparquet',
      'hyparquet-compressors',
      'linkedom',
      'papaparse',
      'pdfjs-dist',
      'read-excel-file',
    ],
  },
  'src/reading': { rooms: ['src/base', 'src/model'], packages: [] },
  'src/places': {
    rooms: ['src/base', 'src/model'],
    packages: ['@rapideditor/country-coder', 'geokdbush', 'kdbush'],
  },
  'src/events': { rooms: ['src/base', 'src/model'], packages: [] },
  'src/dataset': { rooms: ['src/base', 'src/model'], packages: [] },
  'src/timeline': { rooms: ['src/base', 'src/model'], packages: [] },
  'src/export': { rooms: ['src/base', 'src/model'], packages: ['@turf/turf'] },
  'src/views': { rooms: ['src/base', 'src/model', 'src/timeline'], packages: [] },
  'src/stores': {
    rooms: ['src/base', 'src/model', 'src/sources', 'src/dataset', 'src/export'],
    packages: ['idb', 'node:'],
  },
  'src/pipeline.ts': {
    rooms: ['src/base', 'src/model', 'src/sources', 'src/reading', 'src/places', 'src/events', 'src/dataset'],
    packages: [],
  },
  'src/pipeline-asked-places.ts': { rooms: ['src/model', 'src/pipeline.ts', 'src/places'], packages: [] },
  'src/pipeline-geojson.ts': { rooms: ['src/base', 'src/model', 'src/sources', 'src/dataset'], packages: [] },
  'src/pipeline-import-places.ts': {
    rooms: ['src/base', 'src/model', 'src/dataset', 'src/pipeline.ts', 'src/pipeline-import-points.ts'],
    packages: [],
  },
  'src/pipeline-import-points.ts': {
    rooms: ['src/base', 'src/model', 'src/dataset', 'src/places', 'src/pipeline.ts'],
    packages: [],
  },
  'src/pipeline-import-notes.ts': { rooms: ['src/model', 'src/pipeline-import-places.ts'], packages: [] },
  'src/pipeline-import-settle.ts': { rooms: ['src/model', 'src/sources'], packages: [] },
  'src/pipeline-import.ts': {
    rooms: [
      'src/pipeline-import-places.ts',
      'src/pipeline-import-settle.ts',
      'src/pipeline-import-notes.ts',
      'src/base',
      'src/model',
      'src/pipeline.ts',
      'src/pipeline-geojson.ts',
      'src/sources',
      'src/dataset',
      'src/places',
    ],
    packages: [],
  },
  'src/pipeline-mentions.ts': { rooms: ['src/base', 'src/model', 'src/reading', 'src/places'], packages: [] },
  'src/pipeline-decisions.ts': {
    rooms: ['src/model', 'src/dataset', 'src/sources', 'src/pipeline-geojson.ts'],
    packages: [],
  },
  'src/pipeline-read-ids.ts': { rooms: ['src/base', 'src/model', 'src/events'], packages: [] },
  'src/pipeline-read-once.ts': { rooms: ['src/base', 'src/model', 'src/sources'], packages: [] },
  'src/pipeline-read.ts': {
    rooms: [
      'src/pipeline-read-ids.ts',
      'src/pipeline-read-once.ts',
      'src/base',
      'src/model',
      'src/sources',
      'src/reading',
      'src/places',
      'src/events',
      'src/dataset',
    ],
    packages: [],
  },
  'src/pipeline-packs.ts': { rooms: ['src/base', 'src/model', 'src/sources', 'src/places'], packages: [] },
  'src/index.ts': {
    rooms: [
      'src/base',
      'src/model',
      'src/pipeline.ts',
      'src/pipeline-asked-places.ts',
      'src/pipeline-geojson.ts',
      'src/pipeline-import.ts',
      'src/pipeline-import-places.ts',
      'src/pipeline-mentions.ts',
      'src/pipeline-packs.ts',
      'src/pipeline-read.ts',
      'src/pipeline-decisions.ts',
      'src/sources',
      'src/reading',
      'src/places',
      'src/events',
      'src/dataset',
      'src/timeline',
      'src/views',
      'src/export',
    ],
    packages: [],
  },
  'src/app': {
    rooms: ['src/index.ts', 'src/stores', 'generated', 'seeds'],
    packages: [
      '@fontsource-variable/inter',
      '@fontsource/noto-sans-arabic',
      '@preact/signals',
      '@preact/signals-core',
      'geojson',
      'maplibre-gl',
      'mediabunny',
      'preact',
      'topojson-client',
      'topojson-specification',
    ],
  },
  'src/cli': { rooms: ['src/index.ts', 'src/stores'], packages: ['node:'] },
  'gazetteer/build': {
    rooms: ['src/base', 'src/model', 'src/places'],
    packages: ['node:', 'geojson', 'i18n-iso-countries', 'topojson-client', 'topojson-specification'],
  },
  basemap: {
    rooms: ['src/base', 'src/model', 'src/places', 'src/views', 'gazetteer/build'],
    packages: ['node:', 'geojson', 'i18n-iso-countries', 'topojson-client', 'topojson-specification'],
  },
};

/** Rooms that know neither a browser nor Node. */
const CORE = Object.keys(DOORS).filter((room) => !['src/app', 'src/cli', 'gazetteer/build', 'basemap'].includes(room));

const FOREIGN_TO_CORE =
  /^(?:document|window|process|fetch|Date|Intl|console|localStorage|setTimeout|Buffer|performance)$/;

describe('the doors of the house', () => {
  const files = ['src', 'gazetteer/build', 'basemap'].flatMap((folder) => sourceFiles(join(ROOT, folder)));

  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it('lets nothing through a wrong door', () => {
    expect(files.flatMap((file) => wrongDoors(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('keeps platform names out of the core', () => {
    const core = files.filter((file) => CORE.includes(roomOf(file) ?? ''));
    expect(core.flatMap((file) => platformNames(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['src/places/planted.ts', "import { x } from '../timeline/visible.ts';", 'src/timeline'],
    ['src/views/planted.ts', "import type { X } from '../places/rank.ts';", 'src/places'],
    ['src/base/planted.ts', "export { x } from '../model/place.ts';", 'src/model'],
    ['src/timeline/planted.ts', "const x = await import('../export/csv.ts');", 'src/export'],
    ['src/app/planted.ts', "import { x } from '../views/filter.ts';", 'src/views'],
    ['src/dataset/planted.ts', "import { point } from '@turf/turf';", '@turf/turf'],
    ['src/model/planted.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/unheard-of/planted.ts', 'export const x = 1;', 'no such room'],
  ])('sees a planted wrong door in %s', (file, text, named) => {
    expect(wrongDoors(file, text).join()).toContain(named);
  });

  it.each([
    ['process.env'],
    ['document.body'],
    ['new Date()'],
    ['Intl.NumberFormat'],
    ['"a".localeCompare("b")'],
    ['(1).toLocaleString()'],
  ])('sees %s planted in the core', (text) => {
    expect(platformNames('src/dataset/planted.ts', `export const x = ${text};`)).toHaveLength(1);
  });

  it('does not take a word in a comment, a string or a property for a platform name', () => {
    const text = "// process the document\nexport const x = { document: 'window' };\nexport const y = x.document;";
    expect(platformNames('src/dataset/planted.ts', text)).toEqual([]);
  });

  it.each([
    ['export function x(document: string): string { return `${document}.`; }'],
    ['export function x() { const { document } = y; return { document }; }'],
    ['export const x = y.map((process) => process + 1);'],
    ['for (const window of windows) use(window);'],
  ])('does not take a name that the file declares for one: %s', (text) => {
    expect(platformNames('src/dataset/planted.ts', text)).toEqual([]);
  });

  it('sees a platform name beside a function that has the same name for its own', () => {
    const text = 'const x = (document: string) => document;\nexport const y = document;';
    expect(platformNames('src/dataset/planted.ts', text)).toHaveLength(1);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [relative(ROOT, path).split(sep).join('/')] : [];
  });
}

function roomOf(file: string): string | undefined {
  return Object.keys(DOORS).find((room) => file === room || file.startsWith(`${room}/`));
}

function wrongDoors(file: string, text: string): string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file}: no such room`];
  const doors = DOORS[room] ?? { rooms: [], packages: [] };
  return importsOf(file, text).flatMap((target) => {
    if (!target.startsWith('.')) {
      const name = target.replace(/\?.*$/, '');
      const open = doors.packages.some(
        (allowed) =>
          name === allowed || name.startsWith(`${allowed}/`) || (allowed === 'node:' && name.startsWith('node:')),
      );
      return open ? [] : [`${file} imports the package ${target}`];
    }
    const path = posix.join(posix.dirname(file), target.replace(/\?.*$/, ''));
    const open = [room, ...doors.rooms].some((allowed) => path === allowed || path.startsWith(`${allowed}/`));
    return open ? [] : [`${file} imports ${path}, and ${roomOf(path) ?? path} is no door of ${room}`];
  });
}

function importsOf(file: string, text: string): string[] {
  const found: string[] = [];
  visit(parse(file, text), (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  });
  return found;
}

function platformNames(file: string, text: string): string[] {
  const found: string[] = [];
  visit(parse(file, text), (node) => {
    if (!ts.isIdentifier(node)) return;
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (isMember) {
      if (/^(?:localeCompare|toLocale\w+)$/.test(node.text)) found.push(`${file}: ${node.text}`);
      return;
    }
    const isName =
      (ts.isPropertyAssignment(node.parent) ||
        ts.isPropertySignature(node.parent) ||
        ts.isBindingElement(node.parent) ||
        ts.isParameter(node.parent) ||
        ts.isVariableDeclaration(node.parent)) &&
      node.parent.name === node;
    if (!isName && FOREIGN_TO_CORE.test(node.text) && !isDeclared(node)) found.push(`${file}: ${node.text}`);
  });
  return found;
}

/** True where a block, a function or the file around a name declares it: then it is no name of a platform. */
function isDeclared(name: ts.Identifier): boolean {
  for (let scope = name.parent; ; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.parameters.some((one) => binds(one.name, name.text))) return true;
    if (declarationsIn(scope).some((one) => binds(one.name, name.text))) return true;
    if (ts.isSourceFile(scope)) return false;
  }
}

function declarationsIn(scope: ts.Node): readonly (ts.VariableDeclaration | ts.FunctionDeclaration)[] {
  if (ts.isCatchClause(scope)) return scope.variableDeclaration ? [scope.variableDeclaration] : [];
  if (ts.isForOfStatement(scope) || ts.isForStatement(scope) || ts.isForInStatement(scope)) {
    return scope.initializer && ts.isVariableDeclarationList(scope.initializer) ? scope.initializer.declarations : [];
  }
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return [];
  const variables = scope.statements.filter(ts.isVariableStatement);
  const functions = scope.statements.filter(ts.isFunctionDeclaration);
  return [...variables.flatMap((one) => [...one.declarationList.declarations]), ...functions];
}

function binds(bound: ts.BindingName | undefined, name: string): boolean {
  if (!bound) return false;
  if (ts.isIdentifier(bound)) return bound.text === name;
  return bound.elements.some((one) => ts.isBindingElement(one) && binds(one.name, name));
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.ES2023,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}
