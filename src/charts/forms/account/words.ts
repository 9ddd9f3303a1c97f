import { texts } from '../../../i18n/texts';

/** The words of an account. */
export const ACCOUNT = texts(
  {
    name: 'Plan og resultat',
    title: (result: string, area: string, period: string, actual: string, plan: string) =>
      `${result} i ${area} ${period}: ${actual} mod ${plan} i budgettet`,
  },
  {
    name: 'Plan and result',
    title: (result, area, period, actual, plan) =>
      `${result} in ${area} ${period}: ${actual} against ${plan} in the budget`,
  },
);
