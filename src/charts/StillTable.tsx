import type { Wording } from '../i18n/wording';
import type { Observation } from '../model/observation';
import { TOTAL_GROUPS } from '../model/total';
import styles from './StillTable.module.css';

/**
 * Figures as a table that is looked at and not used: on a slide, in a picture, before they are kept.
 * @param whole of several indicators, with every column; else of one, and a group or kind that tells nothing has no column
 * @param className its look; that of a slide if not given
 */
export function StillTable({
  figures,
  text,
  whole = false,
  caption,
  className = styles.table,
}: {
  figures: readonly Observation[];
  text: Wording;
  whole?: boolean;
  caption?: string;
  className?: string | undefined;
}) {
  const { table, kind } = text.t;
  const grouped = whole || figures.some((o) => !TOTAL_GROUPS.includes(o.group));
  const kinds = whole || new Set(figures.map((o) => o.kind)).size > 1;
  return (
    <table className={className}>
      {caption && <caption className="visually-hidden">{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{table.area}</th>
          {whole && <th scope="col">{table.indicator}</th>}
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
            {whole && <td>{text.indicator(o.indicator)}</td>}
            {grouped && <td>{text.group(o.group)}</td>}
            {kinds && <td>{kind[o.kind]}</td>}
            <td>{whole ? text.period(o.period) : text.when(o, 'short')}</td>
            <td className={styles.number}>{text.format(o.indicator).full(o.value, o.decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
