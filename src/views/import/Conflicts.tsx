import { IMPORT } from '../../i18n/import';
import type { Conflict } from '../../model/import';
import type { Observation } from '../../model/observation';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { figureName } from './words';

/** What a source is called: a table by its name, minutes by area and date. */
function sourceName(id: string, text: Text): string {
  const { area, date, documentType, committee, items } = text.index.source(id);
  if (documentType === 'tabel') return items[0]?.title || committee;
  return `${text.t.sources.documentType[documentType]}, ${text.area(area)} ${text.date(date)}`;
}

/** Figures that another source states too: how many are the same, and some that are not, beside each other. */
export function Conflicts({ conflicts, text }: { conflicts: readonly Conflict[]; text: Text }) {
  const t = useTexts(IMPORT).report;
  if (conflicts.length === 0) return null;
  const value = (o: Observation) => text.format(o.indicator).full(o.value, o.decimals);
  const count = (n: number) => text.number(n, 0);
  return (
    <section>
      <h3>{t.conflicts}</h3>
      <p className="muted">{t.conflictHelp}</p>
      {conflicts.map(({ source, same, different, examples }) => (
        <div key={source} className={styles.conflict}>
          <p>
            {t.conflict(sourceName(source, text), count(same), count(different))}{' '}
            {examples.length < different && t.conflictShown(count(examples.length))}
          </p>
          {examples.length > 0 && (
            <table className={styles.conflictTable}>
              <caption className="visually-hidden">{t.conflictTable(sourceName(source, text))}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.figure}</th>
                  <th scope="col" className={styles.number}>
                    {t.own}
                  </th>
                  <th scope="col" className={styles.number}>
                    {sourceName(source, text)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {examples.map(({ own, other }) => (
                  <tr key={`${own.id} ${other.id}`}>
                    <th scope="row">{figureName(own, text)}</th>
                    <td className={styles.number} data-label={t.own}>
                      {value(own)}
                    </td>
                    <td className={styles.number} data-label={sourceName(source, text)}>
                      {value(other)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      ))}
    </section>
  );
}
