/** HTML to blocks. Nothing of it runs and nothing is fetched: it is parsed to a tree, of which text is taken. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ReferatDocument } from './blocks';
import { asLine, type GridCell, isLayout, layOut, tablePiece } from './grid';
import { BOLD_LEVEL, headingPiece, paragraphPieces, type Run, tidy } from './paragraph';
import { assemble, type Piece } from './pieces';
import { sectionNamed } from './sectionNames';
import { piecesOfText } from './text';
import { hasGaps, withTypedTables } from './typedTables';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is no text of the page. */
const NOT_READ = new Set(
  'script style template noscript svg math iframe object embed canvas audio video select button input textarea datalist head nav footer dialog'.split(
    ' ',
  ),
);
/** What stands in a line. All else begins one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
);
/** What stands out in a line. */
const BOLD = new Set('b strong em i u'.split(' '));
/** Roles that elements of other names have in a table. */
const ROLES: Readonly<Record<string, string>> = {
  ...{ table: 'table', grid: 'table', treegrid: 'table', row: 'tr' },
  ...{ cell: 'td', gridcell: 'td', rowheader: 'td', columnheader: 'th' },
};
/** Elements within one another that are followed; what is deeper is left out. */
const DEEPEST = 400;
/** Letters of what is said of a term on its line. */
const MOST_SAID = 200;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;
const numberOf = (element: Element, name: string) => Number.parseInt(attribute(element, name) ?? '', 10);
/** What an element is: by its role among the parts of a table, else by its name. */
const nameOf = (element: Element): string => ROLES[attribute(element, 'role') ?? ''] ?? element.tagName;
const isHidden = (element: Element) =>
  attribute(element, 'hidden') !== null ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');

/** All elements of these names under a node, not those within one another. */
function descendants(node: Element, names: readonly string[], depth = 0): Element[] {
  if (depth > DEEPEST) return [];
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => (names.includes(nameOf(child)) ? [child] : descendants(child, names, depth + 1)));
}

/** The text of an element on one line. */
function plainText(node: Node, depth = 0): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!isElement(node) || depth > DEEPEST || NOT_READ.has(node.tagName) || isHidden(node)) return '';
  const inner = node.childNodes.map((child) => plainText(child, depth + 1)).join('');
  return node.tagName === 'br' || !INLINE.has(node.tagName) ? ` ${inner} ` : inner;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** How a browser marks a point of a list. */
function markerOf(type: string | null, number: number): string {
  if (type === 'a' || type === 'A') return `${String.fromCharCode(type.charCodeAt(0) + number - 1)}.`;
  if (type === 'i' || type === 'I') return `${ROMAN[number - 1] ?? number}.`;
  return `${number}.`;
}

/** Takes the pieces of a page. */
class Reader {
  private readonly read: Piece[] = [];
  /** What was typed with spaces between its parts. */
  private readonly typed = new Map<Piece, readonly Run[]>();
  private runs: Run[] = [];
  /** The marker that the next piece has, where it is the first of a point. */
  private marker: string | null = null;
  private depth = -1;

  /** What has been read. */
  pieces(): Piece[] {
    return withTypedTables(this.read, this.typed);
  }

  private flush(): void {
    const { runs } = this;
    const text = runs.map((run) => run.text).join('');
    this.runs = [];
    if (this.marker === null && hasGaps(text)) {
      const piece: Piece = { kind: 'paragraph', text: tidy(text) };
      this.typed.set(piece, runs);
      this.read.push(piece);
      return;
    }
    for (const piece of paragraphPieces(runs, Math.max(this.depth, 0))) {
      if (this.marker !== null && piece.kind === 'paragraph') {
        this.read.push({
          kind: 'list',
          marker: this.marker,
          depth: Math.max(this.depth, 0),
          text: piece.text,
        });
      } else this.read.push(piece);
      this.marker = null;
    }
  }

  all(nodes: readonly Node[], bold: boolean, deep: number): void {
    for (const node of nodes) this.node(node, bold, deep);
  }

  private node(node: Node, bold: boolean, deep: number): void {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      this.runs.push({
        text: value.replace(/[\s\u00a0]+/g, (space) => space.replace(/[^\u00a0]/g, '') || ' '),
        bold,
      });
      return;
    }
    if (!isElement(node) || deep > DEEPEST || NOT_READ.has(node.tagName) || isHidden(node)) return;
    const name = nameOf(node);
    const children = (isBold = bold) => this.all(node.childNodes, isBold, deep + 1);
    if (name === 'br') {
      this.runs.push({ text: '\n', bold });
    } else if (INLINE.has(name)) {
      const weight = /font-weight\s*:\s*(\w+)/i.exec(attribute(node, 'style') ?? '')?.[1];
      const isBold = weight === undefined ? bold || BOLD.has(name) : /^(?:bold|[6-9]00)/.test(weight);
      children(isBold);
    } else if (/^h[1-6]$/.test(name)) {
      this.flush();
      const text = tidy(plainText(node).replace(/\s+/g, ' '));
      if (text !== '') this.read.push(headingPiece(text, Number(name.slice(1))));
    } else if (name === 'ol' || name === 'ul') {
      this.list(node, deep);
    } else if (name === 'table') {
      this.table(node, bold, deep);
    } else if (name === 'dl') {
      this.terms(node, deep);
    } else if (name === 'pre') {
      this.flush();
      this.read.push(...piecesOfText(plainText(node)));
    } else {
      this.flush();
      const weight = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(node, 'style') ?? '');
      children(bold || weight || name === 'th');
      this.flush();
    }
  }

  private list(list: Element, deep: number): void {
    this.flush();
    this.depth += 1;
    let number = numberOf(list, 'start') || 1;
    for (const node of list.childNodes) {
      if (!isElement(node) || node.tagName !== 'li') {
        this.node(node, false, deep + 1);
        continue;
      }
      number = numberOf(node, 'value') || number;
      this.marker = list.tagName === 'ol' ? markerOf(attribute(list, 'type'), number) : '–';
      this.all(node.childNodes, false, deep + 1);
      this.flush();
      this.marker = null;
      number += 1;
    }
    this.depth -= 1;
  }

  /** Terms with what is said of each: on its line, or under it where that is longer or the term names a section. */
  private terms(list: Element, deep: number): void {
    this.flush();
    let term = '';
    for (const node of descendants(list, ['dt', 'dd'])) {
      const text = tidy(plainText(node).replace(/\s+/g, ' '));
      if (node.tagName === 'dt') term = text;
      else if (text.length > MOST_SAID || sectionNamed(term)) {
        if (term !== '') this.read.push(headingPiece(term, BOLD_LEVEL));
        this.all(node.childNodes, false, deep + 1);
        this.flush();
        term = '';
      } else if (text !== '')
        this.read.push({
          kind: 'list',
          marker: '–',
          depth: 0,
          text: term === '' ? text : `${term}: ${text}`,
        });
    }
  }

  private table(table: Element, bold: boolean, deep: number): void {
    this.flush();
    const rows = descendants(table, ['tr']);
    const cellsOf = (row: Element) => descendants(row, ['td', 'th']);
    const grid = rows.map((row) =>
      cellsOf(row).map(
        (cell): GridCell => ({
          text: tidy(plainText(cell).replace(/\s+/g, ' ')),
          rows: numberOf(cell, 'rowspan') || numberOf(cell, 'aria-rowspan') || 1,
          columns: numberOf(cell, 'colspan') || numberOf(cell, 'aria-colspan') || 1,
        }),
      ),
    );
    const cells = layOut(grid);
    const places =
      attribute(table, 'role') === 'presentation' ||
      descendants(table, ['table', 'h1', 'h2', 'h3']).length > 0 ||
      isLayout(cells);
    const caption = descendants(table, ['caption'])[0];
    if (caption) this.node(caption, bold, deep + 1);
    const line = asLine(cells);
    if (places) {
      for (const row of rows)
        for (const cell of cellsOf(row)) {
          this.all(cell.childNodes, bold || nameOf(cell) === 'th', deep + 1);
          this.flush();
        }
    } else if (line !== null) {
      this.runs.push({ text: line, bold });
      this.flush();
    } else this.read.push(tablePiece(cells, headRowsSaid(rows, cellsOf)));
  }
}

/** Rows at the top of which all cells are heads, or that stand in a `thead`. */
function headRowsSaid(rows: readonly Element[], cellsOf: (row: Element) => Element[]): number | null {
  const isHead = (row: Element) => {
    const cells = cellsOf(row);
    const parent = row.parentNode;
    return (
      (parent && 'tagName' in parent && parent.tagName === 'thead') ||
      (cells.length > 0 && cells.every((cell) => nameOf(cell) === 'th'))
    );
  };
  const count = rows.findIndex((row) => !isHead(row));
  return count > 0 ? count : null;
}

/** A page that has been opened. */
export interface OpenedHtml {
  readonly document: ReferatDocument;
  /** Its title, and what stands at its foot, neither of which is part of the text. */
  readonly beside: readonly string[];
  /** Whether it ends before its end tags. */
  readonly cutOff: boolean;
}

/** Opens a page. */
export function openHtml(text: string): OpenedHtml {
  const tree = parse(text);
  const root = tree.childNodes.find(isElement);
  const reader = new Reader();
  const body = root ? descendants(root, ['body'])[0] : undefined;
  // Where a page says what it is about, the rest is the site's.
  const main = body ? descendants(body, ['main'])[0] : undefined;
  const part = main && plainText(main).trim().length > 200 ? main : body;
  if (part) reader.all([part], false, 0);
  const beside = root ? descendants(root, ['title', 'footer']) : [];
  return {
    document: assemble('html', reader.pieces()),
    beside: beside.map((element) => tidy(element.childNodes.map((node) => plainText(node)).join(' '))),
    cutOff: /<html[\s>]/i.test(text) && !/<\/html\s*>/i.test(text.slice(-1_000)),
  };
}
