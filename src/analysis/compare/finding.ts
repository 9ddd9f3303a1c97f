/** What is most telling of the areas compared: who has the lowest and the highest of their most important figure. */
import { COMPARE } from '../../i18n/compare';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { samePeriod } from '../facts';
import { valueText } from '../insight/labels';
import { followsSize } from './cells';
import { type Row, STANDINGS } from './rows';
import { rowName } from './words';

/** The values of a row that a comparison opens with, all of one period. */
export interface Opening {
  /** Those of the areas chosen, the lowest first. */
  readonly values: readonly Observation[];
  /** That of the area they are held against, if it is none of them. */
  readonly reference: Observation | null;
}

/**
 * The most important figure by which the areas chosen can be told apart: observed, with a direction, no count, and of
 * one stated period.
 * @param chosen areas; one alone needs a reference to be held against
 */
export function openingOf(
  rows: readonly Row[],
  chosen: readonly string[],
  reference: string | null,
  index: CatalogIndex,
): Opening | null {
  const found = rows.flatMap((row) => {
    const { direction, unit, importance } = index.indicator(row.indicator);
    if (row.kind !== 'faktisk' || direction === 'neutral' || followsSize(index.unit(unit))) return [];
    const stated = row.figures.filter((o) => o !== null);
    const values = stated.filter((o) => chosen.includes(o.area)).sort((a, b) => a.value - b.value);
    const [lowest] = values;
    if (!lowest?.period || values.some((o) => !samePeriod(o, lowest))) return [];
    const other = stated.find((o) => o.area === reference && !values.includes(o) && samePeriod(o, lowest));
    if (values.length + Number(other !== undefined) < 2) return [];
    const weight = [
      STANDINGS.indexOf(row.standing),
      -values.length,
      Number(!TOTAL_GROUPS.includes(row.group)),
      importance,
    ];
    return [{ values, reference: other ?? null, weight }];
  });
  const [first] = found.sort(
    (a, b) => a.weight.map((w, i) => w - at(b.weight, i)).find((difference) => difference !== 0) ?? 0,
  );
  return first ?? null;
}

/** Places named in a sentence; more are counted. */
const MOST_NAMED = 3;

/** {@link Opening} as a sentence; what matters is set off by `**`, for `ui/Rich`. */
export function openingText({ values, reference }: Opening, text: Wording): string {
  const t = COMPARE[text.language];
  const places = (own: readonly Observation[]) =>
    own.length > MOST_NAMED
      ? t.inAreas(own.length)
      : text.t.list(
          own.map((o) => text.inArea(o.area)),
          t.and,
        );
  const [first, last] = [at(values, 0), at(values, -1)];
  const [lowest, highest] = [first, last].map(({ value }) => values.filter((o) => o.value === value)) as [
    Observation[],
    Observation[],
  ];
  const what = rowName(first, text);
  const rank = text.index.unit(text.index.indicator(first.indicator).unit).type === 'placering';
  const [low, high] = [valueText(first, text), valueText(last, text)];
  const other = reference && `${valueText(reference, text)} ${text.inArea(reference.area)}`;
  const clause =
    values.length === 1
      ? t.opening.one(what, low, places(values), other ?? '')
      : lowest.length === values.length
        ? t.opening.equal(what, low, places(values))
        : (values.length === 2 ? t.opening.two : t.opening.many)(
            what,
            { place: places(lowest), value: low },
            { place: places(highest), value: high },
            rank,
          );
  return t.opening.sentence(clause, values.length > 1 ? other : null, text.when(first));
}
