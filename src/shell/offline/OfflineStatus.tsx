import { useEffect, useState } from 'react';
import { OFFLINE } from '../../i18n/offline';
import { formatDate } from '../../model/format';
import { ROOT } from '../../model/siteRoot';
import { useOffline } from '../../state/offline';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { useTexts } from '../../ui/useMessages';
import styles from './OfflineStatus.module.css';
import { takeUpdate } from './serviceWorker';

/** The day the figures in use were fetched, as the host dated them; null while it is not known. ISO. */
function useFetched(wanted: boolean): string | null {
  const [fetched, setFetched] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    fetch(`${ROOT}data/catalog.json`).then(
      ({ headers }) => {
        const date = new Date(headers.get('date') ?? Number.NaN);
        // Swedish dates are ISO dates, in the reader's own time zone.
        if (!Number.isNaN(date.getTime())) setFetched(date.toLocaleDateString('sv-SE'));
      },
      () => {}, // Not cached: the note leaves out the date.
    );
  }, [wanted]);
  return fetched;
}

/**
 * The end of the page: whether it works without a network. While there is none, and while there is a new version to
 * take, it stays in view. Pages that have the whole window, presentations above all, go without it.
 */
export function OfflineStatus() {
  const t = useTexts(OFFLINE).status;
  const language = useApp((state) => state.language);
  const { online, ready, update } = useOffline();
  const [dismissed, setDismissed] = useState(false);
  const fetched = useFetched(!online && ready);
  const offered = update !== null && !dismissed;
  const state = online
    ? ready && t.ready
    : ready
      ? t.offline(fetched && formatDate(fetched, language))
      : t.offlineNotReady;
  return (
    <aside className={classNames(styles.status, (offered || !online) && styles.inView)} aria-label={t.region}>
      <div>
        <div role="status">
          {offered && (
            <p className={styles.offer}>
              {t.update}
              <Button onClick={takeUpdate}>{t.take}</Button>
              <Button look="link" onClick={() => setDismissed(true)}>
                {t.later}
              </Button>
            </p>
          )}
        </div>
        <p role="status">{(!online || !offered) && state}</p>
      </div>
    </aside>
  );
}
