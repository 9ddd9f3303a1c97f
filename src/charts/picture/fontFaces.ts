import { PictureError } from './PictureError';

const FAMILY = 'IBM Plex Sans';

async function asDataUrl(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new PictureError('font');
  const bytes = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new PictureError('font', reader.error));
    reader.readAsDataURL(bytes);
  });
}

/** The rules of the page's style sheets that name the typeface. */
function rules(): { weight: string; url: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
      const [, url] = /url\(["']?(.*?)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (family !== FAMILY || url === undefined) return [];
      const { href } = new URL(url, sheet.href ?? document.baseURI);
      return [{ weight: rule.style.getPropertyValue('font-weight'), url: href }];
    }),
  );
}

let made: Promise<string> | null = null;

/**
 * The typeface of the page as rules that need nothing from outside: an SVG drawn as an image sees no font of the page.
 * Made once.
 * @throws PictureError when a font file cannot be had
 */
export async function fontFaces(): Promise<string> {
  made ??= Promise.all(
    rules().map(
      async ({ weight, url }) =>
        `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url("${await asDataUrl(url)}") format("woff2")}`,
    ),
  ).then((all) => all.join(''));
  try {
    return await made;
  } catch (error) {
    // Asked for again next time.
    made = null;
    throw error instanceof PictureError ? error : new PictureError('font', error);
  }
}
