import type { SourceEntry } from '../model/catalog';
import type { CatalogIndex } from '../model/catalogIndex';
import { isReferat } from '../model/documentType';
import { formatDate } from '../model/format';
import { isOwn } from '../model/ownData';
import { formatAddress } from '../state/address';
import { hrefOf } from '../state/href';
import { useApp } from '../state/store';
import { useMessages } from '../ui/useMessages';
import { menu, startOf } from '../views/pages';
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
          {menu('footer').map((page) => (
            <li key={page.key}>
              <a href={hrefOf(formatAddress(startOf(page), language))}>{page.title?.[language]}</a>
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
