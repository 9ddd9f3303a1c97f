import { COMPARE } from '../../i18n/compare';
import { classNames } from '../../ui/classNames';
import { areaColor } from '../../ui/colors';
import { Hyphenated } from '../../ui/Hyphenated';
import { Swatch } from '../../ui/Swatch';
import type { Text } from '../../ui/useText';
import styles from './Matrix.module.css';
import type { Sort } from './page';
import type { Focusable } from './parts';
import { nextSort } from './table';

const ARROWS = { descending: '↓', ascending: '↑' } as const;

/**
 * What a column head holds: a button that sorts by the column.
 * @param column an area, or `navn` for the names of the rows
 */
export function ColumnHead({
  column,
  held,
  among,
  sort,
  onSort,
  text,
  focusable = {},
}: {
  column: string;
  /** True for the area that the others are held against. */
  held: boolean;
  /** The areas of all columns. */
  among: readonly string[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  text: Text;
  focusable?: Focusable;
}) {
  const t = COMPARE[text.language];
  const sorted = sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : null;
  return (
    <button
      type="button"
      className={styles.columnHead}
      onClick={() => onSort(nextSort(column, sort))}
      {...focusable}
    >
      {column !== 'name' && (
        <Swatch color={areaColor(column, text.index, among).mark} className={styles.swatch} />
      )}
      <span className={styles.columnName}>
        <Hyphenated text={column === 'name' ? t.indicator : text.area(column)} />
      </span>
      <span
        className={sorted ? classNames(styles.columnArrow, styles.sorted) : styles.columnArrow}
        aria-hidden="true"
      >
        {sorted ? ARROWS[sorted] : '↕'}
      </span>
      {held && (
        <span className={styles.columnHeld}>
          <Hyphenated text={t.referenceHead} />
        </span>
      )}
    </button>
  );
}
