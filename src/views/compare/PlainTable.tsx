import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { rowCaveats } from '../../analysis/compare/caveats';
import { rowScale } from '../../analysis/compare/cells';
import type { Row } from '../../analysis/compare/rows';
import type { Section } from '../../analysis/compare/sort';
import { COMPARE } from '../../i18n/compare';
import { classNames } from '../../ui/classNames';
import { areaColor } from '../../ui/colors';
import type { Text } from '../../ui/useText';
import { ColumnHead } from './ColumnHead';
import styles from './Matrix.module.css';
import { CellValue, Missing, RowExplanation, RowName, RowWarning, rowHref } from './parts';
import { ariaSort, isMany, sectionName, shownReference, type TableProps } from './table';

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

/**
 * The rows of a section under its heading, which folds them.
 * @param open null where nothing is folded
 */
function SectionBody({
  section,
  columns,
  open,
  onToggle,
  text,
  children,
}: {
  section: Section;
  columns: readonly string[];
  open: boolean | null;
  onToggle: () => void;
  text: Text;
  children: ReactNode;
}) {
  const name = sectionName(section, text);
  return (
    <tbody>
      {name !== null && (
        <tr className={styles.sectionRow}>
          <th scope="rowgroup" colSpan={columns.length + 1}>
            {open === null ? (
              <span>{name}</span>
            ) : (
              <button type="button" className={styles.fold} aria-expanded={open} onClick={onToggle}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M5.5 2.5L11 8l-5.5 5.5" />
                </svg>
                {name} <small>{COMPARE[text.language].rows(section.rows.length)}</small>
              </button>
            )}
          </th>
        </tr>
      )}
      {open !== false && children}
    </tbody>
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
        {sections.map((section) => {
          const id = section.heading?.id ?? '';
          return (
            <SectionBody
              key={id}
              section={section}
              columns={columns}
              open={open?.includes(id) ?? null}
              onToggle={() =>
                open && onOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
              }
              text={text}
            >
              {section.rows.map((row) => (
                <TableRow key={row.key} row={row} columns={columns} reference={reference} text={text} />
              ))}
            </SectionBody>
          );
        })}
      </table>
    </section>
  );
}
