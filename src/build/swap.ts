/** Replaces a part of a page that must be there. @throws if it is not */
export function swap(html: string, part: RegExp, by: string): string {
  if (!part.test(html)) throw new Error(`The page has nothing like ${part}`);
  return html.replace(part, () => by);
}
