import { useId } from 'react';
import { IMPORT } from '../../i18n/import';
import type { Observation } from '../../model/observation';
import { Card } from '../../ui/Card';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';

/** Figures that are shown. */
const MOST = 10;

/** The first figures that can be kept. */
export function PreviewTable({ figures, text }: { figures: readonly Observation[]; text: Text }) {
  const t = useTexts(IMPORT).report;
  const id = useId();
  if (figures.length === 0) return null;
  const { table, kind } = text.t;
  return (
    <section>
      <h3 id={id}>{t.preview}</h3>
      <Card className={styles.scrollBox} aria-labelledby={id} tabIndex={0}>
        <table className={styles.previewTable}>
          <caption className="visually-hidden">{t.previewTable}</caption>
          <thead>
            <tr>
              <th scope="col">{table.area}</th>
              <th scope="col">{table.indicator}</th>
              <th scope="col">{table.group}</th>
              <th scope="col">{table.kind}</th>
              <th scope="col">{table.period}</th>
              <th scope="col" className={styles.number}>
                {table.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, MOST).map((o) => (
              <tr key={o.id}>
                <th scope="row">{text.area(o.area)}</th>
                <td>{text.indicator(o.indicator)}</td>
                <td>{text.group(o.group)}</td>
                <td>{kind[o.kind]}</td>
                <td>{text.period(o.period)}</td>
                <td className={styles.number}>{text.format(o.indicator).full(o.value, o.decimals)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </section>
  );
}
