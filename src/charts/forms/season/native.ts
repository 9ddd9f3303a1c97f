import { monthsOfYear } from '../../lines/timeAxis';
import type { MakeNative } from '../../native/input';
import { linesAlong } from '../../native/lines';

/** The months of the year, a line a year. */
export const nativeSeason: MakeNative = (input) => {
  const months = monthsOfYear(input.text);
  return linesAlong(input, { type: 'words', names: months.ticks.map(months.label) }, (period) => {
    const month = months.at(period);
    return month === null ? undefined : month - 1;
  });
};
