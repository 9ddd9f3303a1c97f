import type { Row } from '../../../analysis/compare/rows';
import { rowParts } from '../../../analysis/compare/words';
import type { Box, Run, TablePart } from '../../../dataset/export/pptx/slides';
import type { Wording } from '../../../i18n/wording';

/** Rows of a comparison as a table; a value says its period where those of its row differ. */
export function rowsTable(
  rows: readonly Row[],
  columns: readonly string[],
  alt: string,
  box: Box,
  text: Wording,
): TablePart {
  const { index, language } = text;
  return {
    type: 'table',
    name: 'Tabel',
    alt,
    box,
    columns: [
      { width: 42, align: 'left' },
      ...columns.map(() => ({ width: 58 / columns.length, align: 'right' as const })),
    ],
    head: [text.t.table.indicator, ...columns.map(text.area)],
    rows: rows.map((row): Run[][] => {
      const periods = new Set(row.figures.flatMap((o) => (o ? [o.period] : [])));
      const { bare } = text.format(row.indicator);
      const unit = index.unit(index.indicator(row.indicator).unit);
      const about = [
        ...rowParts(row, text),
        ...(unit.type === 'placering' ? [] : [unit.other[language]]),
        ...(periods.size === 1 ? [...periods].map((period) => text.period(period, 'short')) : []),
      ].join(' · ');
      return [
        [
          { text: text.indicator(row.indicator), bold: true },
          ...(about === '' ? [] : [{ text: `\n${about}`, size: 12 }]),
        ],
        ...row.figures.map((o): Run[] => [
          { text: o ? bare(o.value, o.decimals) : '–' },
          ...(o && o.period !== '' && periods.size > 1
            ? [{ text: `\n${text.when(o, 'short')}`, size: 12 }]
            : []),
        ]),
      ];
    }),
    size: 16,
  };
}
