import type { CatalogIndex } from '../model/catalogIndex';
import { formatDate } from '../model/format';
import { useApp } from '../state/store';
import { formatHash } from '../state/url';
import { useMessages } from '../ui/useMessages';

/** What this is, where it comes from, how old it is. */
export function Footer({ index }: { index: CatalogIndex | null }) {
  const t = useMessages();
  const language = useApp((state) => state.language);
  const newest = index?.catalog.sources
    .flatMap(({ documentType, date }) => (documentType === 'tabel' ? [] : date))
    .sort()
    .at(-1);
  return (
    <footer className="site-footer">
      <div>
        <p>{t.footer.what}</p>
        <ul>
          {(['om', 'kilder', 'uden-net', 'tilgaengelighed'] as const).map((page) => (
            <li key={page}>
              <a href={formatHash({ page }, language)}>{t.nav[page]}</a>
            </li>
          ))}
        </ul>
        <p className="small">
          {[
            newest && t.footer.dataDate(formatDate(newest, language)),
            t.footer.version(__APP_VERSION__),
            t.footer.licence,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </footer>
  );
}
