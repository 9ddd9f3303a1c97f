/** DOCX to blocks, of its own XML. */
import { strFromU8, strToU8 } from 'fflate';
import { partText, type WorkbookParts } from '../dataset/import/workbookParts';
import type { ReferatDocument } from './blocks';
import { Reader, STANDARD_SIZE } from './docxReader';
import { Numbering, readStyles } from './docxStyles';
import { textOfPiece } from './docxTables';
import { assemble } from './pieces';

/** A Word document that has been opened. */
export interface OpenedDocx {
  readonly document: ReferatDocument;
  /** What stands at the top and the foot of its pages. */
  readonly margins: readonly string[];
}

/** Where a Word document has its text. */
export const DOCX_TEXT = 'word/document.xml';

/** The XML of a document that is cut off, up to the end of its last whole paragraph. */
export function wholeParagraphs(xml: Uint8Array): Uint8Array {
  const end = '</w:p>';
  const text = strFromU8(xml);
  return strToU8(text.slice(0, text.lastIndexOf(end) + end.length));
}

/**
 * Opens a Word document.
 * @param parts with {@link DOCX_TEXT} among them
 * @throws {ImportError} `broken-xlsx` where its XML is none
 */
export function openDocx(parts: WorkbookParts): OpenedDocx {
  const styles = readStyles(partText(parts, 'word/styles.xml'));
  const xml = partText(parts, DOCX_TEXT);
  const numbering = () => new Numbering(partText(parts, 'word/numbering.xml'));
  const first = new Reader(styles, numbering(), STANDARD_SIZE);
  first.read(xml);
  const pieces = new Reader(styles, numbering(), first.commonSize()).read(xml);
  const margins = [...parts.keys()]
    .filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
    .flatMap((path) => new Reader(styles, numbering(), STANDARD_SIZE).read(partText(parts, path)))
    .map(textOfPiece);
  return { document: assemble('docx', pieces), margins };
}
