import type { ChartSeries } from '../analysis/chart/types';
import type { Wording } from '../i18n/wording';

/** What stands above a row where another kind of value begins; null elsewhere, and where all are of one kind. */
export function kindHeading(series: readonly ChartSeries[], at: number, text: Wording): string | null {
  const kinds = new Set(series.map((s) => s.kind));
  const kind = series[at]?.kind;
  if (kinds.size < 2 || kind === undefined || series[at - 1]?.kind === kind) return null;
  return text.t.kind[kind];
}
