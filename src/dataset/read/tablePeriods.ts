/**
 * How a table's periods become ours. `periode` in `tables.csv` is ours with the year, month and quarter left open:
 * `ÅÅÅÅ-MM`, `ÅÅÅÅ-QK`, `ÅÅÅÅ`, or with the month a yearly status is of: `ÅÅÅÅ-11`.
 */

const TEMPLATE = /^ÅÅÅÅ(-MM|-QK|-(0[1-9]|1[0-2]))?$/;

/** Whether a text can stand in `periode`. */
export function isPeriodTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

/** `2024`, `2026M07`, and a quarter as Statistikbanken (`2025K3`) or Jobindsats (`2025Q03`) writes it. */
const THEIRS = /^(\d{4})(?:M(0[1-9]|1[0-2])|[KQ]0?([1-4]))?$/;

/** The period of a table as ours, or null if it is not of the sort that the template is made for. */
export function ourPeriod(theirs: string, template: string): string | null {
  const [, year, month, quarter] = THEIRS.exec(theirs) ?? [];
  if (year === undefined) return null;
  const fits = template.endsWith('MM')
    ? month !== undefined
    : template.endsWith('QK')
      ? quarter !== undefined
      : month === undefined && quarter === undefined;
  if (!fits) return null;
  return template
    .replace('ÅÅÅÅ', year)
    .replace('MM', month ?? '')
    .replace('QK', `Q${quarter}`);
}
