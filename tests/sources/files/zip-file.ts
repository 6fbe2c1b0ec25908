import { zipSync } from 'fflate';

/** A zip archive of these texts. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level });
}

/** A sheet of a workbook: each row as the XML of its cells, or null for none. */
export interface SheetXml {
  readonly name: string;
  readonly rows: readonly (readonly string[] | null)[];
}

/** Styles of which number 1 is a day and number 2 a day with its time. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

/** A workbook with these sheets. A cell is the XML of `<c>` without its address: ` t="str"><v>x</v>`. */
export function workbookOf(sheets: readonly SheetXml[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const links = sheets
    .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('');
  const styles = `<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/>`;
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}${styles}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, main)])),
  });
}

function sheetXml({ rows }: SheetXml, main: string): string {
  const body = rows.map((cells, i) => {
    if (cells === null) return '';
    const all = cells.map((cell, j) => (cell === '' ? '' : `<c r="${String.fromCharCode(65 + j)}${i + 1}"${cell}</c>`));
    return `<row r="${i + 1}">${all.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}
