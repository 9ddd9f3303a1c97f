/** Workbooks of OpenDocument (`.ods`): one sheet as a table, read in one pass. */
import { numberText } from './cellText';
import { statedPeriod } from './columnLook';
import { IMPORT_LIMITS, ImportError } from './failure';
import type { IsArea } from './header';
import { type Merged, sheetTable } from './sheetTable';
import type { SourceTable } from './table';
import { partText, type WorkbookParts } from './workbookParts';
import { eachTag, prefixedAttributesOf } from './xmlTags';

/** Rows, columns and sheets that programs have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_SHEETS = 1_000;
const MOST_NAME = 1_000;

interface OdsSheet {
  readonly name: string;
  readonly rows: string[][];
  readonly merged: Merged[];
}

/** What is in a cell, and how often it is there. */
interface Cell {
  readonly attributes: ReadonlyMap<string, string>;
  readonly repeated: number;
  /** Its paragraphs as they are shown. */
  shown: string;
}

const tooFar = () => new ImportError('expands-too-far');

/** A count that an attribute says, 1 if it is not there. @throws {ImportError} `broken-xlsx` */
function countOf(attributes: ReadonlyMap<string, string>, name: string): number {
  const text = attributes.get(name) ?? '1';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new ImportError('broken-xlsx', text.slice(0, 40));
  return Number(text);
}

/** A cell as the text it would be in a Danish file: `1234,5`, `10,7 %`, `2023-09-01`. */
function cellText({ attributes, shown }: Cell): string {
  const value = attributes.get('office:value');
  const number = value === undefined ? Number.NaN : Number(value);
  switch (attributes.get('office:value-type')) {
    case 'float':
    case 'currency':
      return Number.isNaN(number) ? shown : numberText(number);
    case 'percentage':
      return Number.isNaN(number) ? shown : `${numberText(100 * number)} %`;
    case 'date':
      // What is shown as a month or a year is one.
      return statedPeriod(shown) === null ? (attributes.get('office:date-value') ?? shown) : shown;
    default:
      return shown;
  }
}

/** Gathers the rows of a sheet as its tags come by; what is repeated is counted before it is written. */
class SheetReader {
  readonly sheets: OdsSheet[] = [];
  private cells = 0;
  private letters = 0;
  private row: string[] = [];
  private repeated = 1;
  /** Empty cells and rows that are there only if something follows them. */
  private emptyCells = 0;
  private emptyRows = 0;

  begin(name: string): void {
    if (this.sheets.length >= MOST_SHEETS || name.length > MOST_NAME) throw tooFar();
    this.sheets.push({ name, rows: [], merged: [] });
    this.emptyRows = 0;
  }

  beginRow(repeated: number): void {
    this.row = [];
    this.repeated = repeated;
    this.emptyCells = 0;
  }

  cell(text: string, repeated: number, height: number): void {
    if (text.trim() === '') {
      this.emptyCells += repeated;
      return;
    }
    const sheet = this.sheets.at(-1);
    const columns = this.row.length + this.emptyCells + repeated;
    if (columns > MOST_COLUMNS) throw tooFar();
    const column = this.row.length + this.emptyCells;
    while (this.row.length < column) this.row.push('');
    for (let n = 0; n < repeated; n += 1) this.row.push(text);
    this.letters += text.length * repeated * this.repeated;
    if (this.letters > IMPORT_LIMITS.textBytes) throw tooFar();
    this.emptyCells = 0;
    if (height > 1 && sheet)
      sheet.merged.push({
        row: sheet.rows.length + this.emptyRows,
        column,
        height: Math.min(height, MOST_ROWS),
      });
  }

  endRow(): void {
    const sheet = this.sheets.at(-1);
    if (!sheet) return;
    if (this.row.length === 0) {
      this.emptyRows += this.repeated;
      return;
    }
    const rows = sheet.rows.length + this.emptyRows + this.repeated;
    this.cells += this.emptyRows + this.row.length * this.repeated;
    if (rows > MOST_ROWS || this.cells > IMPORT_LIMITS.sheetCells) throw tooFar();
    for (; this.emptyRows > 0; this.emptyRows -= 1) sheet.rows.push([]);
    for (let n = 0; n < this.repeated; n += 1) sheet.rows.push(n === 0 ? this.row : this.row.slice());
  }
}

/** The sheets of `content.xml`. @throws {ImportError} `expands-too-far`, `broken-xlsx` */
function sheetsOf(xml: string): OdsSheet[] {
  const reader = new SheetReader();
  // A table may stand in a cell of another, and a remark in a cell: neither is what the cell says.
  let tables = 0;
  let remarks = 0;
  let cell: Cell | null = null;
  let paragraphs = 0;
  let inParagraph = false;
  const end = () => {
    if (cell)
      reader.cell(cellText(cell), cell.repeated, countOf(cell.attributes, 'table:number-rows-spanned'));
    cell = null;
  };
  const add = (text: string) => {
    if (!cell || !inParagraph || remarks > 0) return;
    cell.shown += text;
    if (cell.shown.length > IMPORT_LIMITS.rowLength) throw tooFar();
  };
  eachTag(
    xml,
    (name, text) => {
      const empty = text.endsWith('/');
      const attributes = () => prefixedAttributesOf(text);
      if (name === 'table') {
        tables += Number(!empty);
        if (tables === 1 && !empty) reader.begin(attributes().get('table:name') ?? '');
      } else if (name === '/table') tables -= 1;
      if (tables !== 1) return;
      switch (name) {
        case 'table-row':
          reader.beginRow(countOf(attributes(), 'table:number-rows-repeated'));
          if (empty) reader.endRow();
          break;
        case '/table-row':
          reader.endRow();
          break;
        case 'table-cell':
        case 'covered-table-cell': {
          const own = attributes();
          cell = { attributes: own, repeated: countOf(own, 'table:number-columns-repeated'), shown: '' };
          paragraphs = 0;
          if (empty) end();
          break;
        }
        case '/table-cell':
        case '/covered-table-cell':
          end();
          break;
        case 'annotation':
          remarks += Number(!empty);
          break;
        case '/annotation':
          remarks -= 1;
          break;
        case 'p':
          inParagraph = !empty;
          if (remarks === 0 && paragraphs > 0 && cell) cell.shown += '\n';
          if (remarks === 0) paragraphs += 1;
          break;
        case '/p':
          inParagraph = false;
          break;
        case 's':
        case 'tab':
        case 'line-break':
          add(' ');
          break;
      }
    },
    add,
  );
  return reader.sheets;
}

/**
 * Opens a workbook of OpenDocument.
 * @param wanted name of the sheet, null for the first that has rows
 * @throws {ImportError} `expands-too-far`, `broken-xlsx`, `not-a-table`, `empty`, `only-header`, `too-many-columns`
 */
export async function openOds(
  parts: WorkbookParts,
  wanted: string | null,
  isArea: IsArea,
): Promise<SourceTable> {
  const sheets = sheetsOf(partText(parts, 'content.xml'));
  const chosen =
    sheets.find(({ name }) => name === wanted) ?? sheets.find(({ rows }) => rows.length > 1) ?? sheets[0];
  if (!chosen) throw new ImportError('not-a-table', 'document');
  const width = chosen.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * chosen.rows.length > IMPORT_LIMITS.sheetCells) throw tooFar();
  for (const row of chosen.rows) while (row.length < width) row.push('');
  return sheetTable(
    { sheets: sheets.map(({ name }) => name), sheet: chosen.name, rows: chosen.rows, merged: chosen.merged },
    isArea,
  );
}
