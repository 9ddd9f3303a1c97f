/** Why there is no picture. */
export type PictureTrouble =
  /** The chart could not be drawn, or not in time. */
  | 'chart'
  /** What it must hold does not fit in the format. */
  | 'room'
  /** The browser could not make an image of it, or may not read it back. */
  | 'image'
  /** The typeface could not be had. */
  | 'font'
  /** The browser cannot put images on the clipboard. */
  | 'no-clipboard'
  /** The browser or the reader does not allow it. */
  | 'refused';

/** A picture that could not be made, or not be handed over, with the reason. */
export class PictureError extends Error {
  readonly trouble: PictureTrouble;

  constructor(trouble: PictureTrouble, cause?: unknown) {
    super(`No picture: ${trouble}`, { cause });
    this.name = 'PictureError';
    this.trouble = trouble;
  }
}
