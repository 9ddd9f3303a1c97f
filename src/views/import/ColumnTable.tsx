import { memo, useId, useMemo, useState } from 'react';
import { type AreaFinder, areaFinder } from '../../dataset/import/areas';
import { readPeriod } from '../../dataset/import/periods';
import { IMPORT } from '../../i18n/import';
import type { TableHead } from '../../model/import';
import type { ColumnUse, Mapping } from '../../model/mapping';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { ROLES } from './mapping';
import { columnName } from './words';

/** Rows that are shown; more would push what is asked out of sight. */
const ROWS = 6;
/** Columns that are shown at first; a wide table may have hundreds. */
const COLUMNS = 24;

/** What the head of a column may name: a period or an area. */
function headUses(name: string, now: ColumnUse | undefined, finder: AreaFinder): readonly ColumnUse[] {
  const period = now?.role === 'periodValue' ? now.period : readPeriod(name);
  const area = now?.role === 'areaValue' ? now.area : finder.find(name);
  return [
    ...(period ? [{ role: 'periodValue', period } as const] : []),
    ...(area !== null ? [{ role: 'areaValue', area } as const] : []),
  ];
}

/** What is chosen in a column's list, as the use it stands for. */
function chosenUse(role: string, wide: readonly ColumnUse[], now: ColumnUse | undefined): ColumnUse {
  const found = wide.find((use) => use.role === role);
  if (found) return found;
  if (role === 'value') return now?.role === 'value' ? now : { role, measure: null };
  const plain = ROLES.find((known) => known === role) ?? 'ignore';
  return plain === 'value' ? { role: plain, measure: null } : { role: plain };
}

/**
 * The first rows of a table with a choice over every column of what it is. A wide one scrolls within its box. Left alone
 * while something else is said.
 */
export const ColumnTable = memo(function ColumnTable({
  head,
  columns: uses,
  onUse,
  text,
}: {
  head: TableHead;
  columns: Mapping['columns'];
  onUse: (at: number, use: ColumnUse) => void;
  text: Text;
}) {
  const words = useTexts(IMPORT);
  const t = words.mapping;
  const id = useId();
  const [all, setAll] = useState(false);
  const { areas } = text.index.catalog;
  const finder = useMemo(() => areaFinder(areas, {}), [areas]);
  const shown = all ? head.header.length : Math.min(COLUMNS, head.header.length);
  const columns = head.header.slice(0, shown).map((name, at) => {
    const use = uses[at];
    return { at, name, use, wide: headUses(name, use, finder) };
  });
  const rows = head.rows.slice(0, ROWS);
  const wideText = (use: ColumnUse) =>
    use.role === 'periodValue'
      ? t.periodValue(text.period(use.period))
      : use.role === 'areaValue'
        ? t.areaValue(text.area(use.area))
        : '';
  return (
    <section>
      <h3 id={`${id}-h`}>{t.table(text.number(rows.length, 0))}</h3>
      <p className="muted">{t.tableHelp}</p>
      <Card className={styles.scrollBox} aria-labelledby={`${id}-h`} tabIndex={0}>
        <table className={styles.columnTable}>
          <thead>
            <tr>
              {columns.map(({ at, use, wide }) => (
                <th key={at} scope="col">
                  <label htmlFor={`${id}-${at}`}>{columnName(head, at, words)}</label>
                  <select
                    id={`${id}-${at}`}
                    value={use?.role ?? 'ignore'}
                    onChange={(event) => onUse(at, chosenUse(event.target.value, wide, use))}
                  >
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {t.roles[role]}
                      </option>
                    ))}
                    {wide.map((option) => (
                      <option key={option.role} value={option.role}>
                        {wideText(option)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other identity than their place
              <tr key={i}>
                {columns.map(({ at, use }) => (
                  <td key={at} className={use?.role === 'ignore' ? styles.leftOut : undefined}>
                    {row[at] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      {shown < head.header.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t.moreColumns(text.number(head.header.length, 0))}
        </Button>
      )}
    </section>
  );
});
