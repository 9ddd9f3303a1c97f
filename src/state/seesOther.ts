/** Whether the reader will see something else than stands in the file of a page: more is asked for, or remembered. Alone, so that it is known before the page is seen. */
export function seesOther(): boolean {
  const { search, hash } = location;
  if (window.parent !== window || hash.startsWith('#/') || /[?&](?!utm_)/.test(search)) return true;
  try {
    const has = (key: string) => localStorage.getItem(`noegletavlen.${key}`) !== null;
    const { lang, dataset } = document.documentElement;
    const english = localStorage.getItem('noegletavlen.sprog') === 'en';
    return (
      has('egne') || (english && lang === 'da') || (dataset.byMunicipality !== undefined && has('kommune'))
    );
  } catch {
    return false;
  }
}
