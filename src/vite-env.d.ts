/** Version of the product, from package.json. */
declare const __APP_VERSION__: string;
