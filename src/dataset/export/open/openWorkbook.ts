import { OPEN_DATA } from '../../../i18n/openData';
import type { Wording } from '../../../i18n/wording';
import { isReferat } from '../../../model/documentType';
import { groupBy } from '../../../model/groupBy';
import type { Observation } from '../../../model/observation';
import { comparePeriods } from '../../../model/period';
import type { Cell } from '../../csv/write';
import type { WorkbookSheet } from '../workbook';
import { OPEN_COLUMNS, openRows } from './openRows';

/** The name of a sheet, as Excel allows it: 31 letters, and none that it gives a meaning. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

function sheetOf(name: string, rows: readonly (readonly Cell[])[]): WorkbookSheet {
  return {
    sheet: sheetName(name),
    stickyRowsCount: 1,
    data: rows.map((row) => row.map((value) => (value === '' ? null : { value }))),
  };
}

/** A table of a statistic as people read one: an area and group in each row, a period in each column. */
function wideRows(figures: readonly Observation[], text: Wording): Cell[][] {
  const periods = [...new Set(figures.map((o) => o.period))].sort(comparePeriods);
  const rows = groupBy(figures, (o) => `${o.area} ${o.group} ${o.kind}`);
  return [
    ['omraade', 'omraadenavn', 'kode', 'maalgruppe', 'gruppenavn', ...periods],
    ...[...rows.values()].map((own) => {
      const [first] = own as [Observation, ...Observation[]];
      const values = new Map(own.map((o) => [o.period, o.value]));
      return [
        first.area,
        text.area(first.area),
        text.index.area(first.area).code ?? '',
        first.group,
        text.group(first.group),
        ...periods.map((period) => values.get(period) ?? ''),
      ];
    }),
  ];
}

/** All figures as the sheets of a workbook: those of minutes a row each, and each statistic as a table. */
export function openWorkbook(figures: readonly Observation[], text: Wording): WorkbookSheet[] {
  const { index } = text;
  const isMinuted = (o: Observation) => isReferat(index.source(o.source));
  const tables = groupBy(
    figures.filter((o) => !isMinuted(o)),
    (o) => o.indicator,
  );
  return [
    sheetOf(OPEN_DATA[text.language].readme.minutes, [
      [...OPEN_COLUMNS],
      ...openRows(figures.filter(isMinuted), text),
    ]),
    ...[...tables].map(([id, own]) => sheetOf(text.indicator(id), wideRows(own, text))),
  ];
}
