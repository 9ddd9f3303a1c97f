import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { rowCaveats } from '../../analysis/compare/caveats';
import { rowScale } from '../../analysis/compare/cells';
import type { Row } from '../../analysis/compare/rows';
import type { Section } from '../../analysis/compare/sort';
import { COMPARE } from '../../i18n/compare';
import { Button } from '../../ui/Button';
import { Chevron } from '../../ui/Chevron';
import { classNames } from '../../ui/classNames';
import { areaColor } from '../../ui/colors';
import { useFolded } from '../../ui/useFolded';
import type { Text } from '../../ui/useText';
import { ColumnHead } from './ColumnHead';
import styles from './Matrix.module.css';
import { CellValue, Missing, RowExplanation, RowName, RowWarning, rowHref } from './parts';
import { ariaSort, FIRST_ROWS, isMany, sectionName, shownReference, type TableProps } from './table';

/** A row with a value for each area; on a phone a small block with a line for each. */
const TableRow = memo(function TableRow({
  row,
  columns,
  reference,
  text,
}: {
  row: Row;
  columns: readonly string[];
  reference: string | null;
  text: Text;
}) {
  const href = rowHref(row, columns, text);
  const scale = rowScale(row, text.index);
  const shown = shownReference(row, columns, reference);
  return (
    <tr>
      <th scope="row">
        <RowName row={row} href={href} text={text} />
        <RowWarning caveats={rowCaveats(row)} text={text} />
        <RowExplanation row={row} text={text} />
      </th>
      {columns.map((area, i) => {
        const figure = row.figures[i];
        return (
          <td key={area} className={figure ? undefined : styles.empty}>
            {figure ? (
              <a className={styles.cell} href={href}>
                <span className={styles.area} style={{ color: areaColor(area, text.index, columns).text }}>
                  {text.area(area)}
                </span>
                <CellValue
                  figure={figure}
                  row={row}
                  shown={shown}
                  scale={scale}
                  among={columns}
                  text={text}
                />
              </a>
            ) : (
              <Missing text={text} />
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** Rows that may be folded: the browser's search finds them, and they are printed. @param onFound unfolds them */
function FoldedRows({
  open,
  onFound,
  children,
}: {
  open: boolean;
  onFound: () => void;
  children: ReactNode;
}) {
  return <tbody ref={useFolded<HTMLTableSectionElement>(open, onFound)}>{children}</tbody>;
}

/** With more cells than this what is folded is not made at all, nor where the browser cannot look into it. */
const MOST_CELLS = 1500;
const findsFolded = () => 'onbeforematch' in document.documentElement;

/**
 * The rows of a section under its heading, which folds them.
 * @param open null where nothing is folded
 * @param begun how many of the rows are shown all the same
 */
function SectionBody({
  section,
  columns,
  reference,
  open,
  begun,
  onToggle,
  text,
}: {
  section: Section;
  columns: readonly string[];
  reference: string | null;
  open: boolean | null;
  begun: number;
  onToggle: () => void;
  text: Text;
}) {
  const t = COMPARE[text.language];
  const name = sectionName(section, text);
  const { rows } = section;
  const made = (some: readonly Row[]) =>
    some.map((row) => (
      <TableRow key={row.key} row={row} columns={columns} reference={reference} text={text} />
    ));
  const rest = rows.slice(begun);
  // Some of its rows stand below, so its heading is not that of something folded: the rest is under them.
  const begins = open === false && rest.length > 0 && begun > 0;
  return (
    <>
      <tbody>
        {name !== null && (
          <tr className={styles.sectionRow}>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {open === null || rest.length === 0 || begins ? (
                <span>{name}</span>
              ) : (
                <button type="button" className={styles.fold} aria-expanded={open} onClick={onToggle}>
                  <Chevron />
                  {name} <small>{t.rows(rows.length)}</small>
                </button>
              )}
            </th>
          </tr>
        )}
        {made(open === null ? rows : rows.slice(0, begun))}
      </tbody>
      {open !== null && rest.length > 0 && (
        <FoldedRows open={open} onFound={onToggle}>
          {(open || (findsFolded() && rest.length * columns.length <= MOST_CELLS)) && made(rest)}
        </FoldedRows>
      )}
      {begins && (
        <tbody className="no-print">
          <tr className={styles.sectionRow}>
            <td colSpan={columns.length + 1}>
              <Button onClick={onToggle}>{t.allRows(rows.length)}</Button>
            </td>
          </tr>
        </tbody>
      )}
    </>
  );
}

/**
 * Whether a table is wider than the room it has. Then it scrolls in a region of its own, with its heads in view; else the
 * page scrolls and the heads stay at its top.
 */
function useScrolls() {
  const ref = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const region = ref.current;
    const table = region?.firstElementChild;
    if (!region || !table) return;
    const update = () => setScrolls(table.scrollWidth > region.clientWidth);
    update();
    const observer = new ResizeObserver(update);
    observer.observe(region);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return { ref, scrolls };
}

/** A comparison as a table with every row in it, but for those that are folded. */
export function PlainTable({
  sections,
  columns,
  reference,
  sort,
  onSort,
  open,
  onOpen,
  label,
  text,
}: TableProps) {
  const { ref, scrolls } = useScrolls();
  const head = (column: string) => (
    <th key={column} scope="col" aria-sort={ariaSort(column, sort)}>
      <ColumnHead
        column={column}
        held={column === reference}
        among={columns}
        sort={sort}
        onSort={onSort}
        text={text}
      />
    </th>
  );
  return (
    <section
      ref={ref}
      className={scrolls ? classNames(styles.region, styles.scrolls) : styles.region}
      aria-label={label}
      // A region that scrolls must be reached by keyboard.
      tabIndex={scrolls ? 0 : undefined}
    >
      <table
        className={classNames(styles.matrix, isMany(columns) && styles.many)}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {head('name')}
            {columns.map(head)}
          </tr>
        </thead>
        {sections.map((section, i) => {
          const id = section.heading?.id ?? '';
          return (
            <SectionBody
              key={id}
              section={section}
              columns={columns}
              reference={reference}
              open={open?.includes(id) ?? null}
              begun={i === 0 ? FIRST_ROWS : 0}
              onToggle={() =>
                open && onOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
              }
              text={text}
            />
          );
        })}
      </table>
    </section>
  );
}
