import { plainNumber } from '../csv/number';

/**
 * A number as the text it would be in a Danish file: `1234,5`. Programs calculate with fifteen digits; what is beyond
 * is noise.
 */
export function numberText(value: number): string {
  return Number.isFinite(value) ? plainNumber(Number(value.toPrecision(15)), ',') : '';
}
