import { TOTAL_GROUPS } from '../../model/codelist';
import type { Observation } from '../../model/observation';
import type { Text } from '../../ui/useText';

/** Figures of one indicator as the table of a picture. What is the same in all rows has no column: the subtitle says it. */
export function PictureTable({ figures, text }: { figures: readonly Observation[]; text: Text }) {
  const { table, kind } = text.t;
  const grouped = figures.some((o) => !TOTAL_GROUPS.includes(o.group));
  const kinds = new Set(figures.map((o) => o.kind)).size > 1;
  return (
    <table className="picture-table">
      <thead>
        <tr>
          <th scope="col">{table.area}</th>
          {grouped && <th scope="col">{table.group}</th>}
          {kinds && <th scope="col">{table.kind}</th>}
          <th scope="col">{table.period}</th>
          <th scope="col" className="number">
            {table.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((o) => (
          <tr key={o.id}>
            <th scope="row">{text.area(o.area)}</th>
            {grouped && <td>{text.group(o.group)}</td>}
            {kinds && <td>{kind[o.kind]}</td>}
            <td>{text.period(o.period)}</td>
            <td className="number">{text.format(o.indicator).full(o.value, o.decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
