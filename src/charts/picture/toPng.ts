import { fontFaces } from './fontFaces';
import { PictureError } from './PictureError';

/** How long a browser may take to read the fonts in an image after it says that it has loaded, ms. */
const FONTS_READ = 120;

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/**
 * An SVG as an image of pixels. The copy that is drawn has the typeface in it; the SVG itself stays as it is.
 * @param svg as from `toSvg`
 * @param width and `height` of the image, pixels
 * @throws PictureError when the browser cannot make it
 */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const fonts = await fontFaces();
  const withFonts = svg
    .replace(/<svg [^>]*>/, (open) => `${open}<style>${fonts}</style>`)
    .replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);
  const url = URL.createObjectURL(new Blob([withFonts], { type: 'image/svg+xml' }));
  try {
    const image = await load(url);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new PictureError('image');
    context.drawImage(image, 0, 0, width, height);
    // WebKit draws an image for the first time before it has read the fonts in it.
    await new Promise((resolve) => setTimeout(resolve, FONTS_READ));
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new PictureError('image');
    return blob;
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('image', error);
  } finally {
    URL.revokeObjectURL(url);
  }
}
