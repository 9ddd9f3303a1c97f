/** A colour as SVG takes it: opaque, and how opaque it is. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}

/**
 * A colour as a browser computes it, `rgb(0, 114, 178)` or `rgba(0, 0, 0, 0.5)`, for SVG. What is none, or cannot be
 * seen, is null.
 */
export function paintOf(computed: string): Paint | null {
  const [r, g, b, alpha = 1] = (/^rgba?\((.*)\)$/.exec(computed)?.[1] ?? '').split(/[,/\s]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined || alpha === 0) return null;
  const hex = [r, g, b].map((c) => Math.round(c).toString(16).padStart(2, '0'));
  return { color: `#${hex.join('')}`, opacity: alpha };
}
