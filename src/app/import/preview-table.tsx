import { FamilyGlyph, VisitGlyph } from '../glyph.tsx';
import { importWords } from '../words/import-en.ts';
import type { ImportPreview, PreviewRow } from './protocol.ts';

const words = importWords.dialog;

/** The first rows as they would come out, with what is wrong with each. */
export function PreviewTable({ preview: { rows }, isStale }: { preview: ImportPreview; isStale: boolean }) {
  if (rows.length === 0) return <p class="import-none">{words.previewEmpty}</p>;
  return (
    <div
      class={isStale ? 'import-rows stale' : 'import-rows'}
      tabIndex={0}
      role="region"
      aria-label={words.previewRows}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <Row key={i} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ line, event, problems }: PreviewRow) {
  const trouble = problems.length > 0 && (
    <ul class="import-trouble" aria-label={words.trouble}>
      {problems.map((problem) => (
        <li key={problem} dir="auto">
          {problem}
        </li>
      ))}
    </ul>
  );
  if (!event) {
    return (
      <tr class="left-out">
        <td>{line}</td>
        <td colSpan={3}>
          <b>{words.leftOut}</b>
          {trouble}
        </td>
      </tr>
    );
  }
  return (
    <>
      <tr class={trouble ? 'troubled' : undefined}>
        <td>{line}</td>
        <td>
          <span class="import-what">
            {event.family === 'visit' ? (
              <VisitGlyph planned={false} size={18} />
            ) : (
              <FamilyGlyph family={event.family} size={18} />
            )}
            <span>
              <span class="import-title" dir="auto">
                {event.title === '' ? words.noTitle : event.title}
              </span>
              {event.kind !== '' && event.kind !== event.title && <span class="faint"> {event.kind}</span>}
            </span>
          </span>
        </td>
        <td class={event.isDated ? undefined : 'missing'}>{event.isDated ? event.when : words.noDate}</td>
        <td class={event.isPlaced ? undefined : 'missing'} dir="auto">
          {event.where === '' ? (event.isPlaced ? coordinates(event.point) : words.noPlace) : event.where}
          {event.where !== '' && !event.isPlaced && <span class="faint"> ({words.noPlace})</span>}
        </td>
      </tr>
      {trouble && (
        <tr>
          <td />
          <td colSpan={3}>{trouble}</td>
        </tr>
      )}
    </>
  );
}

function coordinates(point: readonly [number, number] | null): string {
  return point ? `${point[1].toFixed(3)}, ${point[0].toFixed(3)}` : '';
}
