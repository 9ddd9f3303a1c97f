import { type FocusEvent, Fragment, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { at } from '../model/at';
import { classNames } from './classNames';
import styles from './LongTable.module.css';
import { usePrinting } from './usePrinting';
import { useWindow } from './useWindow';
import { indexesOf, offsetsOf } from './virtualGrid';

/** Rows rendered together. */
const BLOCK = 10;
/** Height of a row before any has been measured, px. */
const ROW = 40;

/** Spacer for rows that are not rendered; nothing if there are none. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={columns} className={styles.gap} style={{ height }} />
      </tr>
    </tbody>
  );
}

/**
 * A long table that scrolls in a box of its own, with its heads in view. Of its rows only those in view are rendered, and
 * those around the focus; all of them for print. Rows are as high as their content.
 * @param label name of the table
 * @param head the `tr` of heads
 * @param count of rows
 * @param columns of each row
 * @param row the `tr` of a row by its index, with a key and the `aria-rowindex` given
 */
export function LongTable({
  label,
  head,
  count,
  columns,
  row,
  className,
  tableClass,
}: {
  label: string;
  head: ReactNode;
  count: number;
  columns: number;
  row: (index: number, rowIndex: number) => ReactNode;
  className?: string | undefined;
  tableClass?: string | undefined;
}) {
  const blocks = Math.ceil(count / BLOCK);
  // Rendered blocks are measured, the others are estimated from the first that was.
  const [measured, setMeasured] = useState<ReadonlyMap<number, number>>(new Map());
  const sizes = useMemo(() => {
    const rowsOf = (block: number) => Math.min(BLOCK, count - block * BLOCK);
    const [[first, height] = [0, ROW * rowsOf(0)]] = measured;
    const estimate = height / rowsOf(first);
    const heights = Array.from({ length: blocks }, (_, i) => measured.get(i) ?? rowsOf(i) * estimate);
    return { head: 0, name: 0, rows: offsetsOf(heights), columns: [0] };
  }, [count, blocks, measured]);
  const box = useRef<HTMLElement>(null);
  const { view, onScroll } = useWindow(box, sizes);
  const [focused, setFocused] = useState<number | null>(null);
  const printing = usePrinting();
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const heights = [...(table.current?.tBodies ?? [])].flatMap(({ dataset, offsetHeight }) =>
      dataset.block !== undefined && offsetHeight > 0 ? [[Number(dataset.block), offsetHeight] as const] : [],
    );
    setMeasured((now) =>
      heights.every(([block, height]) => now.get(block) === height) ? now : new Map([...now, ...heights]),
    );
  });
  const rendered = indexesOf(
    printing ? { start: 0, end: blocks } : view.rows,
    focused !== null && focused < blocks ? focused : null,
  );
  const gap = (from: number, to: number) => (
    <Gap height={at(sizes.rows, to) - at(sizes.rows, from)} columns={columns} />
  );
  return (
    <section
      ref={box}
      className={classNames(styles.box, className)}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onScroll={onScroll}
      onFocus={({ target }: FocusEvent<HTMLElement>) => {
        const block = target.closest<HTMLElement>('[data-block]')?.dataset.block;
        setFocused(block === undefined ? null : Number(block));
      }}
      onBlur={() => setFocused(null)}
    >
      <table className={tableClass} ref={table} aria-rowcount={count + 1}>
        <caption className="visually-hidden">{label}</caption>
        <thead>{head}</thead>
        {rendered.map((block, i) => (
          <Fragment key={block}>
            {gap((rendered[i - 1] ?? -1) + 1, block)}
            <tbody data-block={block}>
              {Array.from({ length: Math.min(BLOCK, count - block * BLOCK) }, (_, k) =>
                row(block * BLOCK + k, block * BLOCK + k + 2),
              )}
            </tbody>
          </Fragment>
        ))}
        {gap((rendered.at(-1) ?? -1) + 1, blocks)}
      </table>
    </section>
  );
}
