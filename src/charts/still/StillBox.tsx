import type { CSSProperties, ReactNode } from 'react';
import type { ChartSize } from '../drawing';
import { PlotBox } from '../frame/PlotBox';

/** A share as style sheets write it. */
export const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** Whole pixels, as style sheets write them. */
export const px = (pixels: number) => `${Math.round(pixels)}px`;

/** Dots as a path whose line has round ends, each from the one before, which is short to write. */
export function dotsPath(points: readonly (readonly [x: number, y: number])[]): string {
  let [left, down] = [0, 0];
  return points
    .map((point) => {
      const [x = 0, y = 0] = point.map(Math.round);
      const step = `m${x - left} ${y - down}h0`;
      [left, down] = [x, y];
      return step;
    })
    .join('');
}

/**
 * The box of a still drawing, as high as the measured one will be. What stands in it is placed by shares of it; its styles
 * are those of drawn pages (`build/drawnRules.ts`).
 * @param heights on a phone and on a wider screen, pixels
 */
export function StillBox({
  size,
  heights: [narrow, wide],
  children,
}: {
  size: ChartSize;
  heights: readonly [narrow: number, wide: number];
  children: ReactNode;
}) {
  const fills = size === 'fill';
  const heights = { '--narrow': `${narrow}px`, '--wide': `${wide}px` } as CSSProperties;
  return (
    <PlotBox box={{ ref: { current: null }, width: 1, room: fills ? 1 : null }}>
      <div data-still="" aria-hidden="true" style={fills ? undefined : heights}>
        {children}
      </div>
    </PlotBox>
  );
}
