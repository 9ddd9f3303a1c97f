import type { SourceEntry } from '../model/catalog';
import type { CatalogIndex } from '../model/catalogIndex';
import { isReferat } from '../model/documentType';
import { formatDate } from '../model/format';
import { isOwn } from '../model/ownData';
import { useApp } from '../state/store';
import { formatHash } from '../state/url';
import { useMessages } from '../ui/useMessages';
import styles from './Footer.module.css';

/** What this is, where it comes from, how old it is. */
export function Footer({ index }: { index: CatalogIndex | null }) {
  const t = useMessages();
  const language = useApp((state) => state.language);
  const newest = (wanted: (source: SourceEntry) => boolean) => {
    const date = index?.catalog.sources
      .filter((source) => !isOwn(source.id) && wanted(source))
      .map((source) => source.date)
      .sort()
      .at(-1);
    return date && formatDate(date, language);
  };
  const meeting = newest(isReferat);
  const statistics = newest((source) => !isReferat(source));
  return (
    <footer className={styles.footer}>
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
            statistics && t.footer.statisticsDate(statistics),
            meeting && t.footer.dataDate(meeting),
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
