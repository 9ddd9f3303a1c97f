/** Colours of style sheets, as tests of contrast need them. */
import { present } from '../fixtures';

/** The variables that a style sheet sets to colours. */
export function variables(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

/** Red, green and blue from 0 to 1. */
export function channels(color: string): [number, number, number] {
  const hex = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  return [r, g, b];
}

/** Relative luminance as WCAG computes it. */
export function luminance(color: string): number {
  const [r, g, b] = channels(color).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * present(r) + 0.7152 * present(g) + 0.0722 * present(b);
}

/** Contrast of two colours as WCAG computes it. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
