import { at } from '../../model/at';
import { linearScale } from '../frame/plot';
import type { StripMark, StripProps } from './props';
import { packNames, swarm } from './swarm';

/** Pixels. */
const SIDE = 10;
const ROW = 18;
const AXIS = 22;
/** Radius of the dots of a small one. */
export const SMALL = 3.5;
/** So near its number a mark is drawn across it. */
const TICK = 12;
/** Width of a letter of a name at most, on average. */
const LETTER = 7.6;
/** Names of chosen municipalities take so many rows at most; the rest are named when pointed at. */
const MOST_ROWS = 4;

/** Width of a name at most, pixels. */
const nameWidth = (name: string) => name.length * LETTER;

/** Whether the number of a tick is written: a mark that is drawn across it says it, or nearly. */
export const saysTick = (value: number, marks: readonly StripMark[], x: (value: number) => number) =>
  !marks.some((mark) => Math.abs(x(mark.value) - x(value)) < TICK);

/**
 * Where everything stands on a strip, pixels from its top left.
 * @param width of the strip
 * @param radius of its dots
 */
export function layOutStrip(
  {
    figures,
    scale,
    marks,
    chosen,
    name,
  }: Pick<StripProps, 'figures' | 'scale' | 'marks' | 'chosen' | 'name'>,
  width: number,
  radius: number,
) {
  const [from, to] = scale.inverted ? [scale.max, scale.min] : [scale.min, scale.max];
  const x = linearScale(from, to, SIDE, Math.max(SIDE, width - SIDE));
  const order = scale.inverted ? [...figures].reverse() : figures;
  const { offsets, reach } = swarm(
    order.map((o) => x(o.value)),
    radius,
  );
  const dots = order.map((o, i) => ({ o, x: x(o.value), offset: at(offsets, i) }));
  const packed = <T extends { readonly x: number; readonly text: string }>(wanted: readonly T[]) => {
    const places = packNames(
      wanted.map((one) => ({ x: one.x, width: nameWidth(one.text) })),
      width,
    );
    return wanted.map((one, i) => {
      const { left, row } = at(places, i);
      return { ...one, row, middle: left + nameWidth(one.text) / 2 };
    });
  };
  const rowsOf = (names: readonly { readonly row: number }[]) =>
    Math.max(0, ...names.map(({ row }) => row + 1));
  const named = packed(
    dots
      .filter(({ o }) => chosen.has(o.area))
      .map((dot) => ({ area: dot.o.area, x: dot.x, offset: dot.offset, text: name(dot.o.area) })),
  );
  const marked = packed(
    [...marks]
      .sort((a, b) => x(a.value) - x(b.value))
      .map((mark) => ({ mark, x: x(mark.value), text: mark.name })),
  );
  const top = Math.min(MOST_ROWS, rowsOf(named)) * ROW + 6;
  const middle = top + reach + 4;
  const bottom = middle + reach + 4;
  return {
    x,
    dots,
    /** Where the dots begin, their middle, and the axis below them. */
    top,
    middle,
    bottom,
    height: bottom + AXIS + rowsOf(marked) * ROW + 2,
    /** Of chosen ones. The first row is the nearest to the dots. */
    names: named.filter(({ row }) => row < MOST_ROWS).map((one) => ({ ...one, y: top - 6 - one.row * ROW })),
    /** Across the strip, each with the end of its line over its name. */
    lines: marked.map((one) => ({ ...one, bottom: bottom + AXIS + one.row * ROW })),
  };
}
