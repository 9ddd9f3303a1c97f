import { PictureError } from './PictureError';

/**
 * Puts an image on the clipboard, if there is one. It is asked for before the image is made, as some browsers only
 * allow it at once when a button is pressed.
 * @param make makes the image; it is not called if there is no clipboard
 * @throws PictureError when it is not allowed, or when there is no image
 */
export async function copyImage(make: () => Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard) throw new PictureError('no-clipboard');
  const image = make();
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  } catch (error) {
    // Why there was no image, when that is why.
    await image;
    throw new PictureError('refused', error);
  }
}
