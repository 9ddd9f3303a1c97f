import { Fragment, memo, type ReactNode } from 'react';
import type { Block, Cell, Span } from '../../referat/blocks';
import { classNames } from '../../ui/classNames';
import styles from './document.module.css';

/** How a number is marked. */
export type Look = 'open' | 'doubt' | 'kept' | 'skipped' | 'leftOut' | 'plain' | 'beside';

/** A number in the text. */
export interface Mark extends Span {
  /** The figure that it belongs to; of one that is not proposed its place. */
  readonly key: string;
  readonly look: Look;
  readonly chosen: boolean;
  /** What it is, for those who point at it. */
  readonly title: string;
}

/** A part of a text with the marks in it. */
function Marked({
  text,
  from,
  to,
  marks,
  choose,
}: Span & { text: string; marks: readonly Mark[]; choose: ((mark: Mark) => void) | undefined }) {
  const parts: ReactNode[] = [];
  let at = from;
  const plain = (end: number) => {
    if (end > at)
      parts.push(
        <span key={at} data-from={at}>
          {text.slice(at, end)}
        </span>,
      );
  };
  for (const mark of marks) {
    // Of two that overlap the first is shown.
    if (mark.from < at || mark.to > to) continue;
    plain(mark.from);
    const shown = text.slice(mark.from, mark.to);
    const look = classNames(styles.mark, styles[mark.look], mark.chosen && styles.chosen);
    parts.push(
      choose ? (
        // The list beside the text has the same for the keyboard.
        <button
          key={mark.from}
          type="button"
          tabIndex={-1}
          className={look}
          title={mark.title}
          data-from={mark.from}
          data-mark={mark.key}
          onClick={() => choose(mark)}
        >
          {shown}
        </button>
      ) : (
        <mark key={mark.from} className={look} title={mark.title} data-from={mark.from} data-mark={mark.key}>
          {shown}
        </mark>
      ),
    );
    at = mark.to;
  }
  plain(to);
  return parts;
}

const within = (marks: readonly Mark[], { from, to }: Span) =>
  marks.filter((mark) => from <= mark.from && mark.to <= to);

function TableText({
  block,
  text,
  marks,
  choose,
}: {
  block: Extract<Block, { kind: 'table' }>;
  text: string;
  marks: readonly Mark[];
  choose: ((mark: Mark) => void) | undefined;
}) {
  const rows = Array.from({ length: block.rows }, (_, row) => block.cells.filter((cell) => cell.row === row));
  const cellText = (cell: Cell) => (
    <Marked text={text} from={cell.from} to={cell.to} marks={within(marks, cell)} choose={choose} />
  );
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text that does not change
            <tr key={row}>
              {cells.map((cell) =>
                row < block.headRows ? (
                  <th key={cell.column} scope="col" colSpan={cell.columns} rowSpan={cell.rows}>
                    {cellText(cell)}
                  </th>
                ) : (
                  <td key={cell.column} colSpan={cell.columns} rowSpan={cell.rows}>
                    {cellText(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A block of the text. What it is drawn of is compared, since a long text has hundreds. */
const BlockText = memo(
  function BlockText({
    block,
    text,
    marks,
    choose,
  }: {
    block: Block;
    text: string;
    marks: readonly Mark[];
    choose: ((mark: Mark) => void) | undefined;
  }) {
    if (block.kind === 'table') return <TableText block={block} text={text} marks={marks} choose={choose} />;
    const marker = 'marker' in block && block.marker !== '' ? `${block.marker} ` : '';
    return (
      <p className={styles[block.kind]}>
        {marker}
        <Marked text={text} from={block.from} to={block.to} marks={marks} choose={choose} />
      </p>
    );
  },
  (a, b) =>
    a.block === b.block &&
    a.text === b.text &&
    a.choose === b.choose &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, i) => {
      const other = b.marks[i];
      return (
        other !== undefined &&
        mark.from === other.from &&
        mark.key === other.key &&
        mark.look === other.look &&
        mark.chosen === other.chosen &&
        mark.title === other.title
      );
    }),
);

/**
 * A part of a document with its numbers marked.
 * @param first the first block, and `end` the first that is no more of it
 * @param marks in the order of the text
 * @param choose what choosing a number does; left out they are only marked
 * @param before what stands before a block
 */
export function DocumentText({
  text,
  blocks,
  first,
  end,
  marks,
  choose,
  before,
}: {
  text: string;
  blocks: readonly Block[];
  first: number;
  end: number;
  marks: readonly Mark[];
  choose?: (mark: Mark) => void;
  before?: (block: number) => ReactNode;
}) {
  let at = marks.findIndex(({ from }) => from >= (blocks[first]?.from ?? 0));
  if (at < 0) at = marks.length;
  return (
    <div lang="da" className={styles.text}>
      {blocks.slice(first, end).map((block, i) => {
        const own: Mark[] = [];
        for (; at < marks.length; at += 1) {
          const mark = marks[at] as Mark;
          if (mark.from >= block.to) break;
          own.push(mark);
        }
        return (
          <Fragment key={block.from}>
            {before?.(first + i)}
            <BlockText block={block} text={text} marks={own} choose={choose} />
          </Fragment>
        );
      })}
    </div>
  );
}
