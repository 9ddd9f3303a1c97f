/** The shape of a picture. */
export interface PictureFormat {
  /** What it is laid out in, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** How many rows a table may have in it. */
  readonly rows: number;
}

/** For a slide or across a page of text. */
export const WIDE: PictureFormat = { width: 800, height: 450, rows: 9 };
/** For a column, or a post. */
export const SQUARE: PictureFormat = { width: 800, height: 800, rows: 22 };
/** An image has so many pixels a CSS pixel each way: 1600 × 900 and 1600 × 1600. */
export const DENSITY = 2;
