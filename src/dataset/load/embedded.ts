/**
 * Texts of the site's data files by their path, if the page carries them in itself; null if they are fetched from
 * beside it. The build of the single file puts them in (`build/singleFile.ts`).
 */
export const EMBEDDED: Readonly<Record<string, string>> | null = null;
