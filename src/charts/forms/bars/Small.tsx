import { underTotals } from '../../../analysis/benefit/family';
import { valueText } from '../../../analysis/insight/labels';
import { at } from '../../../model/at';
import type { CatalogIndex } from '../../../model/catalogIndex';
import type { Observation } from '../../../model/observation';
import { isTotal } from '../../../model/total';
import { areaColor } from '../../../ui/colors';
import type { SmallProps } from '../../drawing';
import { MiniBars } from '../../MiniBars';
import styles from './SmallBars.module.css';

/** Groups that have a bar. */
const MOST_GROUPS = 8;

/** The largest groups of an area, in order of size, parts under their whole; ranks the best first. */
function largestGroups(values: readonly Observation[], isRank: boolean, index: CatalogIndex): Observation[] {
  const largest = [...values]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, MOST_GROUPS)
    .sort((a, b) => (isRank ? a.value - b.value : b.value - a.value));
  return underTotals(largest, (o) => o.group, index);
}

/**
 * A few bars, or dots on a list of ranks: one a group of an area, or one an area. Beside the country's sum any
 * municipality's is nothing, so that it is said.
 */
export function SmallBars({ values, areas, text }: SmallProps) {
  const { index } = text;
  const [first] = values;
  if (!first) return null;
  const indicator = index.indicator(first.indicator);
  const unit = index.unit(indicator.unit);
  const isRank = unit.type === 'placering';
  const byGroup = areas.length === 1;
  const inOrder = [...values].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
  const alike = (o: Observation) => index.area(o.area).type === index.area(at(areas, 0)).type;
  const bars = byGroup
    ? largestGroups(values, isRank, index)
    : inOrder.filter((o) => !isTotal(unit) || alike(o));
  const periods = new Set(values.map((o) => o.period));
  const name = (o: Observation) => {
    if (byGroup) return text.group(o.group);
    return periods.size > 1 ? `${text.area(o.area)} (${text.when(o, 'short')})` : text.area(o.area);
  };
  const { bare, full } = text.format(first.indicator);
  const left = byGroup ? values.length - bars.length : 0;
  return (
    <>
      {(byGroup || bars.length > 1) && (
        <MiniBars
          bars={bars.map((o) => ({
            key: o.id,
            label: name(o),
            value: o.value,
            text: isRank ? full(o.value) : bare(o.value, o.decimals),
            color: areaColor(o.area, index, areas).mark,
          }))}
          ranked={isRank ? (indicator.ranked ?? Math.max(...bars.map((o) => o.value))) : null}
        />
      )}
      {left > 0 && <p className="small muted">{text.t.area.moreGroups(left)}</p>}
      {!byGroup &&
        inOrder
          .filter((o) => !bars.includes(o))
          .map((o) => (
            <p key={o.id} className={styles.beside}>
              {name(o)}: {valueText(o, text)}
            </p>
          ))}
    </>
  );
}
