/** Version of the product, from package.json. */
declare const __APP_VERSION__: string;
/** Size of the single file beside the site; null where there is none: while developing, and in the file itself. */
declare const __SINGLE_FILE_BYTES__: number | null;
/** Whether this is the single file, which carries everything and can fetch nothing. */
declare const __IN_ONE_FILE__: boolean;
/** Rest a page is given before what can wait is done: fetching the whole site, clearing away what was deleted; ms. */
declare const __REST_MS__: number;
