/** A number in plain digits: no grouping, never an exponent. */
export function plainNumber(value: number, decimal: ',' | '.' = '.'): string {
  const text = String(value);
  const plain = text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
  return plain.replace('.', decimal);
}

/** Digits after the dot of a number with no exponent. */
export function decimalsIn(number: string): number {
  const dot = number.indexOf('.');
  return dot < 0 ? 0 : number.length - dot - 1;
}
