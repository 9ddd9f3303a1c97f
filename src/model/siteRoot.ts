/** What a page says of where it lies, as it is opened: `../../` in `<html data-root>`. In the single file it says nothing. */
const said = typeof document === 'undefined' ? undefined : document.documentElement.dataset.root;

/** Whether the pages of the site are files beside this one; else there is this one alone. */
export const HAS_FILES = said !== undefined;

/** The whole address of the folder that the site lies in; while pages are drawn for their files, `file:///` if it is not known. */
export const SITE = typeof document === 'undefined' ? '' : new URL(said ?? './', document.baseURI).href;

/** Path on its host of the folder that the site lies in: `/tal/`. Empty where there is no page, as in a worker. */
export const ROOT = typeof document === 'undefined' ? '' : new URL(said ?? './', location.href).pathname;
