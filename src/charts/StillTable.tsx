import type { Wording } from '../i18n/wording';
import type { Observation } from '../model/observation';
import { TOTAL_GROUPS } from '../model/total';
import styles from './StillTable.module.css';

/**
 * Figures of one indicator as a table that is looked at and not used: on a slide, in a picture. A kind that is the same
 * in all rows has no column.
 */
export function StillTable({ figures, text }: { figures: readonly Observation[]; text: Wording }) {
  const { table, kind } = text.t;
  const grouped = figures.some((o) => !TOTAL_GROUPS.includes(o.group));
  const kinds = new Set(figures.map((o) => o.kind)).size > 1;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{table.area}</th>
          {grouped && <th scope="col">{table.group}</th>}
          {kinds && <th scope="col">{table.kind}</th>}
          <th scope="col">{table.period}</th>
          <th scope="col" className={styles.number}>
            {table.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((o) => (
          <tr key={`${o.source} ${o.id}`}>
            <th scope="row">{text.area(o.area)}</th>
            {grouped && <td>{text.group(o.group)}</td>}
            {kinds && <td>{kind[o.kind]}</td>}
            <td>{text.when(o, 'short')}</td>
            <td className={styles.number}>{text.format(o.indicator).full(o.value, o.decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
