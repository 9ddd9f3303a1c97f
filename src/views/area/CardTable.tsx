import type { CardColumn } from '../../analysis/card';
import type { Observation } from '../../model/observation';
import type { Text } from '../../ui/useText';
import styles from './area.module.css';

/** Groups by kind and period, for a card. An empty cell is what the source does not state. */
export function CardTable({
  own,
  groups,
  columns,
  text,
}: {
  own: readonly Observation[];
  groups: readonly string[];
  columns: readonly CardColumn[];
  text: Text;
}) {
  const cell = (group: string, { kind, period }: CardColumn) => {
    const o = own.find((x) => x.group === group && x.kind === kind && x.period === period);
    return o ? text.format(o.indicator).bare(o.value, o.decimals) : '';
  };
  const unit = own[0] ? text.index.unit(text.index.indicator(own[0].indicator).unit) : null;
  return (
    <section
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={own[0] ? text.indicator(own[0].indicator) : undefined}
    >
      <table>
        <thead>
          <tr>
            <td className="small muted">{unit?.other[text.language]}</td>
            {columns.map((column) => (
              <th key={`${column.kind}${column.period}`} scope="col">
                {text.t.kind[column.kind]}
                <span className={styles.columnPeriod}>{text.period(column.period, 'short')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">{text.group(group)}</th>
              {columns.map((column) => (
                <td key={`${column.kind}${column.period}`}>{cell(group, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
