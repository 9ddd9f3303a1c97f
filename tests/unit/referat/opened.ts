/** Opened files in words, for the tests beside it. */
import { type Block, type Referat, type Table, textOf } from '../../../src/referat/blocks';
import { openReferat } from '../../../src/referat/open';
import { utf8 } from './files';

export const open = (file: Uint8Array | string, name = ''): Promise<Referat> =>
  openReferat({ name, bytes: typeof file === 'string' ? utf8(file) : file }, { areas: [] });

/** A block in a line: what it is, its marker, its text; a table's cells by `|` and `/`. */
export function lineOf(referat: Referat, block: Block): string {
  const { document } = referat;
  const mark = 'marker' in block && block.marker !== '' ? ` ${block.marker}` : '';
  if (block.kind === 'heading') return `h${block.level}${mark}: ${textOf(document, block)}`;
  if (block.kind === 'list') return `li${block.depth}${mark}: ${textOf(document, block)}`;
  if (block.kind === 'paragraph') return `p: ${textOf(document, block)}`;
  return `table: ${textOf(document, block).replaceAll('\t', ' | ').replaceAll('\n', ' / ')}`;
}

/** All blocks so. */
export const linesOf = (referat: Referat): string[] =>
  referat.document.blocks.map((block) => lineOf(referat, block));

/** What a table says: for each cell of its body the heads of its column, the name of its row, and it. */
export function figuresOf(referat: Referat): string[] {
  const { document } = referat;
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  return tables.flatMap(({ cells, headRows, heads }) =>
    cells
      .filter(({ row, column }) => row >= headRows && column > 0)
      .map((cell) => {
        const name = cells.find(({ row, column }) => column === 0 && row === cell.row);
        return [
          (heads[cell.column] ?? []).join(' '),
          name ? textOf(document, name) : '',
          textOf(document, cell),
        ].join(' | ');
      }),
  );
}

/** The items of the agenda: number and title. */
export const titlesOf = ({ items }: Referat): string[] =>
  items.map(({ number, title }) => `${number ?? '–'} ${title}`);
