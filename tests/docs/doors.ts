import ts from 'typescript';
import { isInProject, read } from './repository.ts';

/** The doors of `tests/architecture.test.ts`, read from its source: rooms that exist, and of each the doors that exist. */
export function realDoors(): Record<string, string[]> {
  const doors: Record<string, string[]> = {};
  const see = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer)) {
      const room = ts.isStringLiteral(node.name) || ts.isIdentifier(node.name) ? node.name.text : '';
      const rooms = node.initializer.properties.find((property) => property.name?.getText() === 'rooms');
      if (
        rooms &&
        ts.isPropertyAssignment(rooms) &&
        ts.isArrayLiteralExpression(rooms.initializer) &&
        isInProject(room)
      ) {
        const names = rooms.initializer.elements.filter(ts.isStringLiteral).map(({ text }) => text);
        doors[room] = names.filter((name) => name === 'generated' || isInProject(name));
      }
    }
    ts.forEachChild(node, see);
  };
  see(ts.createSourceFile('doors.ts', read('tests/architecture.test.ts'), ts.ScriptTarget.ES2023, true));
  return doors;
}
