import type { CSSProperties } from 'react';
import '../../ui/base/classes.css';

/** The colours of a class of values, those of `ui/base/classes.css`, for what is drawn in it; null is for no value. */
export function levelColors(level: number | null, diverging: boolean): CSSProperties {
  const colors = (color: string, text: string) =>
    ({ '--class-color': `var(${color})`, '--class-text': `var(${text})` }) as CSSProperties;
  if (level === null) return colors('--paper', '--ink-3');
  const side = level === 0 ? 'zero' : `${level < 0 ? 'below' : 'above'}-${Math.abs(level)}`;
  const name = `--class-${diverging ? side : level}`;
  return colors(name, `${name}-text`);
}
