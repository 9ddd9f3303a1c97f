// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one are no table to a browser
// biome-ignore-all lint/a11y/useFocusableInteractive: one element at a time has focus, in the cell

import { useMemo } from 'react';
import { rowCaveats } from '../../analysis/compare/caveats';
import { rowScale } from '../../analysis/compare/cells';
import type { Row } from '../../analysis/compare/rows';
import { COMPARE } from '../../i18n/compare';
import { at } from '../../model/at';
import { classNames } from '../../ui/classNames';
import { Note } from '../../ui/Note';
import type { Text } from '../../ui/useText';
import { type CellPosition, indexesOf, offsetsOf } from '../../ui/virtualGrid';
import { ColumnHead } from './ColumnHead';
import styles from './Matrix.module.css';
import { CellValue, Missing, RowName, RowWarning, rowHref } from './parts';
import { ariaSort, sectionName, shownReference, type TableProps } from './table';
import { cellKey, useGrid } from './useGrid';

/** Heights and widths in px. */
const HEAD = 60;
const SECTION = 44;
const ROW = 120;
const WIDTH = { name: 300, column: 176 };

/** A line of the table: the heading of a section, or a row. */
type Item = { readonly name: string; readonly row: null } | { readonly name: null; readonly row: Row };

/** Where the cells of a column stand. */
function columnStyle(column: number) {
  return { left: WIDTH.name + column * WIDTH.column, width: WIDTH.column };
}

/** A row of which only the cells in view are made. */
function LargeRow({
  row,
  item,
  shownColumns,
  props,
  place,
}: {
  row: Row;
  item: number;
  shownColumns: readonly number[];
  props: TableProps;
  place: CellPosition;
}) {
  const { columns, reference, text } = props;
  const href = rowHref(row, columns, text);
  const scale = rowScale(row, text.index);
  const shown = shownReference(row, columns, reference);
  const focusable = (column: number) => ({
    'data-at': cellKey({ item, column }),
    tabIndex: place.item === item && place.column === column ? 0 : -1,
  });
  return (
    <>
      <div className={styles.largeName} role="rowheader" aria-colindex={1}>
        <RowName row={row} href={href} link={focusable(-1)} text={text} />
        <RowWarning caveats={rowCaveats(row)} text={text} />
      </div>
      {shownColumns.map((c) => {
        const figure = row.figures[c];
        const style = columnStyle(c);
        return figure ? (
          <div key={c} className={styles.largeCell} role="gridcell" aria-colindex={c + 2} style={style}>
            <a className={styles.cell} href={href} {...focusable(c)}>
              <CellValue
                among={columns}
                figure={figure}
                row={row}
                shown={shown}
                scale={scale}
                periodStyle="short"
                text={text}
              />
            </a>
          </div>
        ) : (
          <div
            key={c}
            className={classNames(styles.largeCell, styles.empty)}
            role="gridcell"
            aria-colindex={c + 2}
            style={style}
            {...focusable(c)}
          >
            <Missing text={text} />
          </div>
        );
      })}
    </>
  );
}

/** The row of heads. */
function LargeHead({
  shownColumns,
  props: { columns, reference, sort, onSort, text },
  place,
}: {
  shownColumns: readonly number[];
  props: TableProps;
  place: CellPosition;
}) {
  const head = (column: string, i: number) => (
    <ColumnHead
      column={column}
      held={column === reference}
      among={columns}
      sort={sort}
      onSort={onSort}
      text={text}
      focusable={{
        'data-at': cellKey({ item: -1, column: i }),
        tabIndex: place.item === -1 && place.column === i ? 0 : -1,
      }}
    />
  );
  return (
    <>
      <div
        className={styles.largeName}
        role="columnheader"
        aria-colindex={1}
        aria-sort={ariaSort('name', sort)}
      >
        {head('name', -1)}
      </div>
      {shownColumns.map((c) => {
        const column = columns[c] ?? '';
        return (
          <div
            key={c}
            className={styles.largeCell}
            role="columnheader"
            aria-colindex={c + 2}
            aria-sort={ariaSort(column, sort)}
            style={columnStyle(c)}
          >
            {head(column, c)}
          </div>
        );
      })}
    </>
  );
}

/** How much of the table there is, for the reader who moves about in it and for the one who prints it. */
function LargeNotes({ rows, columns, text }: { rows: number; columns: number; text: Text }) {
  const t = COMPARE[text.language];
  return (
    <>
      <p className="muted small no-print">{t.largeHint}</p>
      <Note className="print-only">{t.printedPart(t.rows(rows), t.areas(columns))}</Note>
    </>
  );
}

/** A comparison too large to be made whole: what is in view is made, and moved about in by scrolling and arrow keys. */
export function LargeTable(props: TableProps) {
  const { sections, columns, label, text } = props;
  const items = useMemo(
    () =>
      sections.flatMap((section): Item[] => {
        const name = sectionName(section, text);
        const rows = section.rows.map((row): Item => ({ name: null, row }));
        return name === null ? rows : [{ name, row: null }, ...rows];
      }),
    [sections, text],
  );
  const stops = useMemo(() => items.flatMap(({ row }, i) => (row ? [i] : [])), [items]);
  const sizes = useMemo(
    () => ({
      head: HEAD,
      name: WIDTH.name,
      rows: offsetsOf(items.map(({ row }) => (row ? ROW : SECTION))),
      columns: offsetsOf(columns.map(() => WIDTH.column)),
    }),
    [items, columns],
  );
  const { ref, view, place, onScroll, onKeyDown, onFocus } = useGrid(sizes, stops);
  const total = { width: WIDTH.name + at(sizes.columns, -1), height: HEAD + at(sizes.rows, -1) };
  const shownColumns = indexesOf(view.columns, place.column < 0 ? null : place.column);
  const common = { shownColumns, props, place };
  return (
    <>
      <LargeNotes rows={stops.length} columns={columns.length} text={text} />
      <div
        ref={ref}
        className={classNames(styles.region, styles.large)}
        role="grid"
        aria-label={label}
        aria-readonly="true"
        style={{ scrollPadding: `${HEAD}px 0 0 ${WIDTH.name}px` }}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length + 1}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div className={styles.largeCanvas} role="presentation" style={total}>
          <div
            className={classNames(styles.largeRow, styles.largeHead)}
            role="row"
            aria-rowindex={1}
            style={{ height: HEAD }}
          >
            <LargeHead {...common} />
          </div>
          {indexesOf(view.rows, place.item < 0 ? null : place.item).map((i) => {
            const item = items[i];
            if (!item) return null;
            const style = {
              top: HEAD + at(sizes.rows, i),
              height: at(sizes.rows, i + 1) - at(sizes.rows, i),
            };
            return (
              <div
                key={item.row ? item.row.key : `heading ${item.name}`}
                className={item.row ? styles.largeRow : classNames(styles.largeRow, styles.sectionRow)}
                role="row"
                aria-rowindex={i + 2}
                style={style}
              >
                {item.row ? (
                  <LargeRow row={item.row} item={i} {...common} />
                ) : (
                  <div className={styles.largeSection} role="rowheader" aria-colindex={1}>
                    {item.name}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
