import { type ReactElement, useEffect, useId, useState } from 'react';
import { LANGUAGES } from '../model/language';
import { startPresenting } from '../state/startPresenting';
import { chooseLanguage, useApp } from '../state/store';
import { formatHash, withLanguage } from '../state/url';
import { comparisonView, hasSlides, type View } from '../state/view';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/useMessages';
import styles from './Header.module.css';

const PAGES = [
  { page: 'overblik', pages: ['overblik', 'omraade'], view: { page: 'overblik' } },
  {
    page: 'noegletal',
    pages: ['noegletal', 'indikator'],
    view: { page: 'noegletal', query: '', theme: null },
  },
  { page: 'ydelser', pages: ['ydelser', 'ydelse'], view: { page: 'ydelser' } },
  { page: 'sammenlign', pages: ['sammenlign', 'par'], view: comparisonView(null) },
  {
    page: 'praesentationer',
    pages: ['praesentationer', 'praesentation', 'delt'],
    view: { page: 'praesentationer' },
  },
  { page: 'kilder', pages: ['kilder', 'kilde'], view: { page: 'kilder' } },
  { page: 'egne', pages: ['egne', 'indlaes'], view: { page: 'egne' } },
] as const satisfies readonly { page: string; pages: readonly View['page'][]; view: View }[];

/** Name, main menu and language. On a phone the menu folds behind a button. */
export function Header({ view }: { view: View | null }): ReactElement {
  const t = useMessages();
  const { hash, language } = useApp();
  const [open, setOpen] = useState(false);
  const menuId = useId();
  const languageId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere closes the menu
  useEffect(() => setOpen(false), [hash]);

  return (
    <header className="site-header">
      <div>
        <a className="brand" href={formatHash({ page: 'overblik' }, language)}>
          <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
            <path d="M0 14h6v8H4a4 4 0 0 1-4-4zM8 8h6v14H8zM16 0h2a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-2z" />
          </svg>
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
            {PAGES.map(({ page, pages, view: target }) => {
              const here = view !== null && (pages as readonly string[]).includes(view.page);
              const exact = view?.page === target.page;
              return (
                <a
                  key={page}
                  href={formatHash(target, language)}
                  aria-current={here ? (exact ? 'page' : 'true') : undefined}
                >
                  {t.nav[page]}
                </a>
              );
            })}
          </nav>
          {view && hasSlides(view) && (
            <Button
              id="praesenter"
              className={styles.present}
              onClick={({ currentTarget }) => startPresenting(currentTarget, view, language)}
            >
              {t.present}
            </Button>
          )}
          <label htmlFor={languageId}>
            <span className="visually-hidden">{t.chooseLanguage}</span>
            <select
              className={styles.language}
              id={languageId}
              value={language}
              onChange={(event) => {
                const next = LANGUAGES.find((l) => l === event.target.value) ?? 'da';
                chooseLanguage(next, withLanguage(hash, next));
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
      </div>
    </header>
  );
}
