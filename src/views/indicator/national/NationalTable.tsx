import { useMemo, useState } from 'react';
import { valueText } from '../../../analysis/insight/labels';
import type { National } from '../../../analysis/national/national';
import { type NationalRow, nationalRows, type RowColumn, sortRows } from '../../../analysis/national/rows';
import { NATIONAL } from '../../../i18n/national';
import { at } from '../../../model/at';
import { compareText } from '../../../model/language';
import { parsePeriod, yearBefore } from '../../../model/period';
import { classNames } from '../../../ui/classNames';
import { areaColor } from '../../../ui/colors';
import { Hyphenated } from '../../../ui/Hyphenated';
import { LongTable } from '../../../ui/LongTable';
import { Swatch } from '../../../ui/Swatch';
import type { Text } from '../../../ui/useText';
import styles from './national.module.css';

/** Columns whose values are read from the highest. */
const FROM_HIGHEST: readonly RowColumn[] = ['value', 'median', 'country', 'change'];

/** Columns that are in the first line of a row on a phone. */
const MAIN: readonly RowColumn[] = ['place', 'name', 'value'];

interface Order {
  readonly column: RowColumn;
  readonly descending: boolean;
}

/** A difference with its sign and without its unit; a dash where there is none. */
function signed(
  o: { readonly value: number; readonly decimals: number } | null,
  row: NationalRow,
  text: Text,
) {
  if (!o) return '–';
  const number = text.format(row.figure.indicator).bare(o.value, o.decimals);
  return o.value > 0 ? `+${number}` : number;
}

/** All areas as a table that can be sorted, in which areas can be chosen; see {@link LongTable}. */
export function NationalTable({
  national,
  chosen,
  onToggle,
  text,
}: {
  national: National;
  chosen: ReadonlySet<string>;
  onToggle: (area: string) => void;
  text: Text;
}) {
  const { index, language } = text;
  const t = NATIONAL[language].table;
  const { figures, places, spread } = national;
  const [order, setOrder] = useState<Order>({ column: places ? 'place' : 'value', descending: false });
  const rows = useMemo(
    () => nationalRows(figures, places, spread?.median ?? null, index),
    [figures, places, spread, index],
  );
  const sorted = useMemo(
    () => sortRows(rows, order.column, order.descending, text.area, (a, b) => compareText(a, b, language)),
    [rows, order, text, language],
  );
  const own = index.indicator(at(figures.municipalities, 0).indicator);
  const period = parsePeriod(figures.period);
  const columns: readonly { readonly id: RowColumn; readonly name: string; readonly number: boolean }[] = [
    ...(places ? [{ id: 'place' as const, name: t.place, number: true }] : []),
    { id: 'name', name: t.name, number: false },
    { id: 'value', name: t.value, number: true },
    ...(spread ? [{ id: 'median' as const, name: t.median, number: true }] : []),
    ...(figures.country ? [{ id: 'country' as const, name: t.country, number: true }] : []),
    ...(figures.before.size > 0 && period
      ? [{ id: 'change' as const, name: t.change(text.period(yearBefore(period), 'short')), number: true }]
      : []),
    { id: 'region', name: t.region, number: false },
  ];
  const press = (column: RowColumn) =>
    setOrder((now) =>
      now.column === column
        ? { column, descending: !now.descending }
        : { column, descending: FROM_HIGHEST.includes(column) },
    );
  const cell = (row: NationalRow, column: RowColumn) => {
    const { figure, place, region, fromMedian, fromCountry, change } = row;
    switch (column) {
      case 'place':
        return place ? NATIONAL[language].shortRank(place.rank, place.shared) : '–';
      case 'name':
        return (
          <a href={text.href({ page: 'area', area: figure.area })}>
            <Hyphenated text={text.area(figure.area)} />
          </a>
        );
      case 'value':
        return valueText(figure, text);
      case 'median':
        return signed(fromMedian, row, text);
      case 'country':
        return signed(fromCountry, row, text);
      case 'change':
        return signed(change, row, text);
      case 'region':
        return region ? text.area(region) : '';
    }
  };
  const among = useMemo(() => [...chosen], [chosen]);
  const unit = index.unit(own.unit);
  const points = index.catalog.units.find((other) => other.id === 'procentpoint');
  const differences = unit.type === 'procent' ? points : unit.type === 'placering' ? null : unit;
  const head = (
    <tr aria-rowindex={1}>
      <th scope="col" className={styles.check}>
        <span className="visually-hidden">{t.choose}</span>
      </th>
      {columns.map(({ id, name, number }) => (
        <th
          key={id}
          scope="col"
          className={classNames(number && styles.number)}
          aria-sort={order.column !== id ? 'none' : order.descending ? 'descending' : 'ascending'}
        >
          <button type="button" onClick={() => press(id)}>
            {name}
            <span aria-hidden="true">{order.column !== id ? '' : order.descending ? ' ↓' : ' ↑'}</span>
          </button>
        </th>
      ))}
    </tr>
  );
  const line = (row: NationalRow, rowIndex: number) => {
    const { area } = row.figure;
    const isChosen = chosen.has(area);
    return (
      <tr
        key={area}
        aria-rowindex={rowIndex}
        className={row.region === null ? styles.reference : isChosen ? styles.chosen : undefined}
      >
        <td className={styles.check}>
          <label>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onToggle(area)}
              aria-label={NATIONAL[language].choose(text.area(area))}
            />
          </label>
        </td>
        {columns.map(({ id, name, number }) =>
          id === 'name' ? (
            <th key={id} scope="row">
              {isChosen && <Swatch color={areaColor(area, index, among).mark} className={styles.swatch} />}
              {cell(row, id)}
            </th>
          ) : (
            <td
              key={id}
              className={classNames(number && styles.number, id === 'value' && styles.value)}
              // On a phone it stands below the first line of its row, with the head.
              data-head={MAIN.includes(id) ? undefined : id === 'region' ? '' : name}
            >
              {cell(row, id)}
            </td>
          ),
        )}
      </tr>
    );
  };
  return (
    <>
      <LongTable
        label={t.label(own.name[language])}
        head={head}
        count={sorted.length}
        columns={columns.length + 1}
        row={(i, rowIndex) => line(at(sorted, i), rowIndex)}
        className={styles.table}
      />
      {differences && <p className="small muted">{t.differences(differences.other[language])}</p>}
    </>
  );
}
