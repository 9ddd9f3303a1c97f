import type { ChartForm } from '../../model/display';
import { account } from './account/form';
import { bars } from './bars/form';
import { deviation } from './deviation/form';
import { dumbbell } from './dumbbell/form';
import type { Figures } from './figures';
import type { Fit, Form } from './form';
import { gap } from './gap/form';
import { index } from './index/form';
import { line } from './line/form';
import { multiples } from './multiples/form';
import { number } from './number/form';
import { overYear } from './overYear/form';
import { parts } from './parts/form';
import { rank } from './rank/form';
import { season } from './season/form';
import { slope } from './slope/form';
import { target } from './target/form';

/** Every form. Of those that suit figures equally well the first comes first. */
export const FORMS: Readonly<Record<ChartForm, Form>> = {
  account,
  multiples,
  gap,
  dumbbell,
  deviation,
  target,
  parts,
  rank,
  slope,
  line,
  season,
  overYear,
  index,
  bars,
  number,
};

const NAMES = Object.keys(FORMS) as ChartForm[];
const FITS: readonly Fit[] = ['first', 'well', 'also'];

/**
 * The forms that suit figures, the best first.
 * @param figures those that a form is given
 * @param once true if the area in question has one period: the others are then held against it rather than over time
 */
export function formsFor(figures: (form: Form) => Figures, once = false): ChartForm[] {
  const fits = new Map(NAMES.map((name) => [name, FORMS[name].fits(figures(FORMS[name]))]));
  const found = FITS.flatMap((fit) => NAMES.filter((name) => fits.get(name) === fit));
  if (found.length === 0) return NAMES.filter((name) => fits.get(name) === 'else');
  // Parts of a whole, for one, are of one time anyway.
  const overTime = found.some((name, i) => i === 0 && FORMS[name].periods === 'axis');
  const beside =
    once && overTime ? NAMES.filter((name) => found.includes(name) && FORMS[name].sideBySide) : [];
  return [...beside, ...found.filter((name) => !beside.includes(name))];
}
