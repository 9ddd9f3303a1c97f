/** What newsletters and others add to links; of no address. */
export const ADDED = /^(utm_\w+|mc_[ce]id|[a-z]{1,5}clid)(=|$)/;

/**
 * What the reader will see that differs from the file of a page: another page or language, or the same page with more
 * asked for in the address, remembered or kept. Alone, so that it is known before the page is seen.
 */
export function seesOther(): 'page' | 'choice' | null {
  const { search, hash } = location;
  const asked = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !ADDED.test(parameter));
  if (window.parent !== window || hash.startsWith('#/')) return 'page';
  if (asked.some((parameter) => /^(embed|sprog)(=|$)/.test(parameter))) return 'page';
  let chosen = asked.length > 0;
  try {
    const has = (key: string) => localStorage.getItem(`noegletavlen.${key}`) !== null;
    const { lang, dataset } = document.documentElement;
    if (lang === 'da' && localStorage.getItem('noegletavlen.sprog') === 'en') return 'page';
    chosen ||= has('egne') || (dataset.byMunicipality !== undefined && has('kommune'));
  } catch {
    // Nothing is remembered.
  }
  return chosen ? 'choice' : null;
}
