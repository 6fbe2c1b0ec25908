import type { Answer } from '../index.ts';

/** An answer for a person: the place, the point, the reasons, what else it may mean. */
export function answerText({
  name,
  status,
  place,
  point,
  precision,
  radiusMetres,
  because,
  candidates,
}: Answer): string {
  const lines = [`${name}: ${status}`];
  if (place) lines.push(`  ${placeLine(place)}`);
  if (point)
    lines.push(
      `  ${point[0]}, ${point[1]} (lon, lat), ${precision}${radiusMetres === null ? '' : `, within ${radiusMetres} m`}`,
    );
  for (const reason of because) lines.push(`  - ${reason}`);
  if (candidates.length > 0) lines.push(status === 'resolved' ? '  also considered:' : '  candidates:');
  for (const candidate of candidates) {
    lines.push(`    ${placeLine(candidate)}`);
    for (const reason of candidate.because) lines.push(`      - ${reason}`);
  }
  return `${lines.join('\n')}\n`;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly admin1: string;
}

function placeLine({ id, name, kind, country, admin1 }: Named): string {
  const parts = [name, kind, admin1 === name ? '' : admin1, country].filter((part) => part !== '');
  return `${parts.join(', ')} [${id}]`;
}
