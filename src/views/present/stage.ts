/** The room a slide is laid out in, and how much it is enlarged to fill the screen. */
export interface Stage {
  /** Pixels of the layout. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the layout. */
  readonly scale: number;
}

/** The layout of a landscape slide: at 1920 × 1080 everything is drawn twice as large. */
const WIDTH = 960;
const HEIGHT = 540;
/** Screens narrower in proportion than this are held upright. */
const UPRIGHT = 1.1;
/** An upright slide is laid out for a phone or a tablet, which is held closer. */
const [NARROWEST, WIDEST] = [380, 640];

/** The stage that fills a screen, whatever its proportions; sizes in CSS pixels. */
export function stageFor(width: number, height: number): Stage {
  const aspect = width / Math.max(1, height);
  const across =
    aspect < UPRIGHT ? Math.min(WIDEST, Math.max(NARROWEST, width)) : Math.max(WIDTH, HEIGHT * aspect);
  return { width: across, height: across / aspect, scale: width / across };
}
