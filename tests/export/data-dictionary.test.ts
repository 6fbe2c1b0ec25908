import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROPERTY_NAMES } from '../../src/export/properties.ts';
import { FAMILY_COLOURS } from '../../src/model/families.ts';
import { familyOf, KIND_IDS } from '../../src/model/kinds.ts';
import { KIND_PRECISION, PRECISIONS } from '../../src/model/precision.ts';
import { EVIDENCE_FIELDS } from '../../src/model/source.ts';
import { RESOLUTIONS } from '../../src/model/where.ts';
import { INCIDENT_COLUMNS, SOURCE_COLUMNS, VISIT_COLUMNS } from '../../src/sources/event-rows.ts';

const TEXT = readFileSync(new URL('../../docs/data-dictionary.md', import.meta.url), 'utf8');
const LINES = TEXT.split('\n');

describe('the data dictionary', () => {
  const columns = [INCIDENT_COLUMNS, VISIT_COLUMNS, SOURCE_COLUMNS].flatMap(({ required, optional }) => [
    ...required,
    ...optional,
  ]);
  it.each([...new Set(columns)])('explains the column %s', (name) => {
    expect(LINES.some((line) => line.startsWith('| ') && line.includes(`\`${name}\``))).toBe(true);
  });

  it.each(PROPERTY_NAMES)('explains the property %s', (name) => {
    expect(TEXT).toContain(`\`${name}\``);
  });

  it.each(KIND_IDS)('lists the kind %s in its family, with the colour', (kind) => {
    const family = familyOf(kind);
    const line = LINES.find((one) => one.startsWith(`| ${family}`));
    expect(line).toContain(`\`${FAMILY_COLOURS[family]}\``);
    expect(line).toContain(`\`${kind}\``);
  });

  it.each(Object.entries(KIND_PRECISION))(
    'gives precision and radius of a %s',
    (kind, { precision, defaultRadiusMetres }) => {
      const line = LINES.find((one) =>
        new RegExp(`^\\| ([a-z, -]+, )?${kind}(, [a-z, -]+)? \\| [a-z]+ \\| [\\d,]+ \\|$`).test(one),
      );
      expect(line).toContain(`| ${precision} | ${String(defaultRadiusMetres).replace(/(\d)(\d{3})$/, '$1,$2')} |`);
    },
  );

  it.each([...PRECISIONS, ...RESOLUTIONS, ...EVIDENCE_FIELDS])('knows the word %s', (word) => {
    expect(TEXT).toMatch(new RegExp(`\\b${word}\\b`));
  });
});
