import { COMPARE } from '../../i18n/compare';
import { areaColor } from '../../ui/colors';
import type { Text } from '../../ui/useText';
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
      className="column-head"
      onClick={() => onSort(nextSort(column, sort))}
      {...focusable}
    >
      {column !== 'name' && (
        <span
          className="area-mark"
          style={{ background: areaColor(column, text.index, among).mark }}
          aria-hidden="true"
        />
      )}
      <span className="column-name">{column === 'name' ? t.indicator : text.area(column)}</span>
      <span className={sorted ? 'column-arrow sorted' : 'column-arrow'} aria-hidden="true">
        {sorted ? ARROWS[sorted] : '↕'}
      </span>
      {held && <span className="column-held">{t.referenceHead}</span>}
    </button>
  );
}
