import type { Wording } from '../../i18n/wording';
import type { Computed } from '../computed';

/** How a number is computed, as a line of arithmetic: `19 − 26 = −7 pladser`. */
export function formula({ operation, value, decimals, operands }: Computed, text: Wording): string {
  const [a, b] = operands;
  if (!a) return '';
  const format = text.format(a.indicator);
  const { type } = text.index.unit(text.index.indicator(a.indicator).unit);
  const say = (o = a) => {
    // An amount that is not whole in tenths of a million is written out, or the line would not add up.
    const long = type === 'kroner' && Number.isInteger(o.value) && o.value % 1e5 !== 0;
    const number = long ? text.number(o.value, 0) : format.bare(o.value, o.decimals);
    return o.value < 0 && o !== a ? `(${number})` : number;
  };
  // Places and points have a word of their own; everything else its unit, which in English stands before the sign.
  const worded = type === 'placering' || type === 'procent';
  const result = () =>
    worded
      ? `${value < 0 ? '\u2212' : ''}${format.difference(value, decimals)}`
      : format.full(value, decimals);
  const whole = () => operands.slice(1).map(say).join(' + ');
  switch (operation) {
    case 'difference':
      return `${say(a)} − ${say(b)} = ${result()}`;
    case 'percent':
      return `(${say(a)} − ${say(b)}) ÷ ${say(b)} = ${text.percent(value, decimals)}`;
    case 'share':
      return `${say(a)} ÷ (${whole()}) = ${text.percent(value, decimals)}`;
    case 'index':
      return `${say(a)} ÷ ${say(b)} × 100 = ${text.number(value, decimals)}`;
    case 'sum':
      return `${operands.map((o) => say(o)).join(' + ')} = ${format.full(value, decimals)}`;
  }
}
