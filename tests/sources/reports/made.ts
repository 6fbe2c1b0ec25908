import { readReports } from '../../../src/sources/reports/read-reports.ts';
import type { ReportChoice } from '../../../src/model/report.ts';

/** Reads a made file as reports. */
export async function reportsOf(content: string | Uint8Array, name = 'report.txt', choice: ReportChoice = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { value, problems } = await readReports(
    {
      name,
      size: bytes.length,
      async *stream() {
        yield await Promise.resolve(bytes);
      },
    },
    choice,
  );
  return { reports: value, messages: problems.map(({ message }) => message) };
}

/** A PDF of one page a list of lines; none: a page without text. */
export function madePdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids = pages.map((lines) => {
    const drawn = lines.map((line, i) => `1 0 0 1 72 ${740 - i * 14} Tm (${line.replace(/[()\\]/gu, '\\$&')}) Tj`);
    const content = lines.length === 0 ? '' : `BT /F1 11 Tf ${drawn.join(' ')} ET`;
    const at = objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const font = '<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
    return objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font ${font} >> /Contents ${at} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
