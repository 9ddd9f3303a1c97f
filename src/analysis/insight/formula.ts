import type { Wording } from '../../i18n/wording';
import type { Computed } from '../computed';

/** How a number is computed, as a line of arithmetic: `19 − 26 = −7 pladser`. */
export function formula({ operation, value, decimals, operands }: Computed, text: Wording): string {
  const [a, b] = operands;
  if (!a) return '';
  const format = text.format(a.indicator);
  const say = (o = a) => {
    const number = format.bare(o.value, o.decimals);
    return o.value < 0 && o !== a ? `(${number})` : number;
  };
  const signed = (size: string) => (value < 0 ? `\u2212${size}` : size);
  const whole = () => operands.slice(1).map(say).join(' + ');
  switch (operation) {
    case 'difference':
      return `${say(a)} − ${say(b)} = ${signed(format.difference(value, decimals))}`;
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
