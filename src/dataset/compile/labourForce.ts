import { exact } from '../../analysis/computed';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';

/** The indicators whose persons and per cent imply the labour force. */
const PERSONS = 'ledige-antal';
const SHARE = 'ledige-andel';
/** Months it is averaged over, against the rounding of the share. */
const MONTHS = 12;

/**
 * The labour force of every area, in hundreds: the unemployed divided by their share of it, on average over the last
 * twelve months. It says how large an area is, and is not shown as a figure.
 */
export function labourForce(observations: readonly Observation[]): Record<string, number> {
  const whole = observations.filter((o) => o.group === 'alle' && o.kind === 'faktisk');
  const sharesOf = groupBy(
    whole.filter((o) => o.indicator === SHARE),
    (o) => o.area,
  );
  const personsOf = groupBy(
    whole.filter((o) => o.indicator === PERSONS),
    (o) => o.area,
  );
  return Object.fromEntries(
    [...personsOf].flatMap(([area, persons]) => {
      const shares = new Map(sharesOf.get(area)?.map((o) => [o.period, o.value]));
      const sizes = persons
        .sort((a, b) => (a.period < b.period ? 1 : -1))
        .slice(0, MONTHS)
        .flatMap(({ period, value }) => {
          const share = shares.get(period) ?? 0;
          return share > 0 ? [value / share] : [];
        });
      const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
      return sizes.length === 0 ? [] : [[area, Math.round(exact(mean))]];
    }),
  );
}
