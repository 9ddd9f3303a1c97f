import { type ReactElement, Suspense, useEffect, useId, useState } from 'react';
import { LANGUAGES } from '../model/language';
import { formatAddress, withLanguage } from '../state/address';
import { hrefOf } from '../state/href';
import { chooseLanguage, navigate, useApp } from '../state/store';
import { Button } from '../ui/Button';
import { Logo } from '../ui/Logo';
import { lazyWithRetry } from '../ui/lazyWithRetry';
import { MunicipalityField } from '../ui/MunicipalityField';
import { PresentButton } from '../ui/PresentButton';
import { useMessages } from '../ui/useMessages';
import { usePrinting } from '../ui/usePrinting';
import { menu, pageOf, startOf, type View } from '../views/pages';
import styles from './Header.module.css';

/** When the script of what only paper shows is fetched, ms: that draws it as the page is printed. In the file of a page it stands at once. */
const REST = 1000;
const PrintedAddress = lazyWithRetry(() => import('./PrintedAddress'));

/** Name, main menu, the way to a municipality, and language. On a phone the menu folds behind a button. */
export function Header({ view }: { view: View | null }): ReactElement {
  const t = useMessages();
  const { address, language } = useApp();
  const here = view && pageOf(view.page);
  const [open, setOpen] = useState(false);
  const onPaper = usePrinting() || import.meta.env.SSR;
  const menuId = useId();
  const languageId = useId();
  useEffect(() => {
    const timer = setTimeout(() => void PrintedAddress.prefetch(), REST);
    return () => clearTimeout(timer);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu
  useEffect(() => setOpen(false), [address]);

  return (
    <header className="site-header">
      <div>
        <a className="brand" href={hrefOf(formatAddress({ page: 'overview' }, language))}>
          <Logo />
          {t.product}
        </a>
        <Button
          className={styles.opener}
          aria-expanded={open}
          aria-controls={menuId}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          {t.menu}
        </Button>
        <div id={menuId} className={styles.menu}>
          <nav aria-label={t.mainNavigation}>
            {menu('header').map((page) => (
              <a
                key={page.key}
                href={hrefOf(formatAddress(startOf(page), language))}
                aria-current={
                  page.key === here?.key ? 'page' : page.key === here?.section ? 'true' : undefined
                }
              >
                {page.title?.[language]}
              </a>
            ))}
          </nav>
          {view && view.page !== 'overview' && (
            <div className={styles.find}>
              <MunicipalityField
                label={t.municipality.find}
                labelHidden
                onChoose={(area) => navigate(hrefOf(formatAddress({ page: 'area', area }, language)))}
              />
            </div>
          )}
          {view && here?.slides && !here.presentsItself && (
            <PresentButton view={view} className={styles.present} />
          )}
          <label htmlFor={languageId}>
            <span className="visually-hidden">{t.chooseLanguage}</span>
            <select
              className={styles.language}
              id={languageId}
              value={language}
              onChange={(event) => {
                const next = LANGUAGES.find((l) => l === event.target.value) ?? 'da';
                chooseLanguage(next, withLanguage(address, next));
              }}
            >
              {LANGUAGES.map((l) => (
                <option key={l} value={l} lang={l}>
                  {t.languageName[l]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {view && onPaper && (
          <div className="print-only">
            <Suspense>
              <PrintedAddress view={view} />
            </Suspense>
          </div>
        )}
      </div>
    </header>
  );
}
