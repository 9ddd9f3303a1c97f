/** Where the site will lie, as `https://…/`; null if the build is not told. */
export function siteAddress(): string | null {
  const { SITE_URL } = process.env;
  return SITE_URL ? new URL(SITE_URL.replace(/\/?$/, '/')).href : null;
}
