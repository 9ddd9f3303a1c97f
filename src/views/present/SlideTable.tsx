import { PRESENT } from '../../i18n/present';
import { useTexts } from '../../i18n/useMessages';
import { TOTAL_GROUPS } from '../../model/codelist';
import type { Observation } from '../../model/observation';
import { useText } from '../../ui/useText';

/** Height of a row, and of the head and of what stands below the table, pixels of the layout. */
const ROW = 32;
const AROUND = 56;

/** How many rows a table of a slide has room for. */
export function rowsIn(height: number): number {
  return Math.max(1, Math.floor((height - AROUND) / ROW));
}

/** The figures of one indicator as a table that fits a slide; those that do not are counted. */
export function SlideTable({ figures, height }: { figures: readonly Observation[]; height: number }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const { table, kind } = text.t;
  const shown = figures.slice(0, rowsIn(height));
  const left = figures.length - shown.length;
  const grouped = figures.some((o) => !TOTAL_GROUPS.includes(o.group));
  return (
    <>
      <table className="slide-table">
        <thead>
          <tr>
            <th scope="col">{table.area}</th>
            {grouped && <th scope="col">{table.group}</th>}
            <th scope="col">{table.kind}</th>
            <th scope="col">{table.period}</th>
            <th scope="col" className="number">
              {table.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((o) => (
            <tr key={o.id}>
              <th scope="row">{text.area(o.area)}</th>
              {grouped && <td>{text.group(o.group)}</td>}
              <td>{kind[o.kind]}</td>
              <td>{text.period(o.period, 'short')}</td>
              <td className="number">{text.format(o.indicator).full(o.value, o.decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="slide-more">{t.moreRows(left)}</p>}
    </>
  );
}
