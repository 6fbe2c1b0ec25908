import { EVIDENCE_FIELDS, type Evidence, type EvidenceField } from '../model/source.ts';
import { readPairs } from './cells.ts';
import type { TableRow } from './table.ts';

/** Other words under which people write the fields of evidence. */
const OTHER_WORDS: Readonly<Record<string, EvidenceField>> = {
  title: 'kind',
  'title/kind': 'kind',
  what: 'kind',
  place: 'where',
  time: 'when',
  date: 'when',
  launch_place: 'launch',
  actor: 'actors',
  role: 'traveller',
  host: 'hosts',
  harm: 'casualties',
};

/**
 * Evidence from a cell of `field=words@source-id` items. Without `@` the row's only source is meant.
 * @param who the field that `who=` stands for: actors of an incident, the traveller of a visit
 */
export function readEvidence(row: TableRow, sources: readonly string[], who: EvidenceField): Evidence[] {
  return readPairs(row, 'evidence').flatMap(({ name, value }) => {
    const field = EVIDENCE_FIELDS.find((known) => known === name) ?? (name === 'who' ? who : ownField(name));
    if (field === undefined) {
      const expected = EVIDENCE_FIELDS.join(', ');
      row.note(
        'warning',
        'value-unknown',
        'evidence',
        `expected one of ${expected}, found "${name}"; it was passed over`,
      );
      return [];
    }
    const { words, source } = splitSource(row, value, sources);
    return [{ field, words, source, start: null, end: null, rule: 'stated' }];
  });
}

function ownField(name: string): EvidenceField | undefined {
  return Object.hasOwn(OTHER_WORDS, name) ? OTHER_WORDS[name] : undefined;
}

function splitSource(row: TableRow, value: string, sources: readonly string[]): { words: string; source: string } {
  const at = value.lastIndexOf('@');
  const named = at === -1 ? '' : value.slice(at + 1).trim();
  if (sources.includes(named)) return { words: value.slice(0, at).trim(), source: named };
  const only = sources[0] ?? '';
  if (sources.length <= 1) return { words: value, source: only };
  row.note(
    'warning',
    'source-unknown',
    'evidence',
    `expected @ and one of ${sources.join(', ')} after "${value}"; its source stays unknown`,
  );
  return { words: value, source: '' };
}
