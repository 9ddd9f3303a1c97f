import type { Wording } from '../../../i18n/wording';
import type { Observation } from '../../../model/observation';
import { isoDay, parsePeriod } from '../../../model/period';
import { neutralFigure } from '../../csv/neutral';
import { type Cell, writeCsv } from '../../csv/write';
import { unitName } from '../columns';

/** A day of a period as ISO has it; '' of none. */
const dayOf = (days: number | undefined) => (days === undefined ? '' : isoDay(days));

/** What a row has, by its head; the names of indicators and groups are in the catalogue. Programs read the file by these heads: one more is a change, another is `v2`. */
const COLUMNS = {
  noegletal: (o) => o.indicator,
  omraade: (o) => o.area,
  omraadenavn: (o, text) => text.area(o.area),
  kode: (o, text) => text.index.area(o.area).code ?? '',
  maalgruppe: (o) => o.group,
  type: (o) => o.kind,
  periode: (o) => o.period,
  fra: (o) => dayOf(parsePeriod(o.period)?.start),
  til: (o) => dayOf(parsePeriod(o.period)?.end),
  vaerdi: (o) => o.value,
  enhed: (o, text) => unitName(o.indicator, text),
  trykt: (o) => neutralFigure(o.printed),
  kilde: (o) => o.source,
  punkt: (o) => neutralFigure(o.item),
  note: (o, text) => neutralFigure(o.note?.[text.language] ?? ''),
} satisfies Record<string, (o: Observation, text: Wording) => Cell>;

/** The heads of every CSV file of open data. */
export const OPEN_COLUMNS = Object.keys(COLUMNS) as readonly (keyof typeof COLUMNS)[];

/** Rows of figures by {@link OPEN_COLUMNS}, in the order given. */
export const openRows = (figures: readonly Observation[], text: Wording): Cell[][] =>
  figures.map((o) => OPEN_COLUMNS.map((column) => COLUMNS[column](o, text)));

/**
 * Figures as CSV for programs: comma, point, UTF-8 without a byte order mark, which R would take for a part of the first
 * head.
 */
export const openCsv = (figures: readonly Observation[], text: Wording): string =>
  writeCsv([[...OPEN_COLUMNS], ...openRows(figures, text)], 'data');
