import { PRINTED } from '../i18n/printed';
import { formatDate } from '../model/format';
import { formatAddress } from '../state/address';
import { hrefOf } from '../state/href';
import { useApp } from '../state/store';
import { PageCode } from '../ui/PageCode';
import { wholeAddress } from '../ui/siteAddress';
import { today } from '../ui/today';
import { useTexts } from '../ui/useMessages';
import type { View } from '../views/pages';
import styles from './Header.module.css';

/** Letters of an address that somebody might type. */
const MOST_TYPED = 60;

/** On paper: when a page was printed, and its address, to scan or to type. A file on a disk has none to lead to. */
export default function PrintedAddress({ view }: { view: View }) {
  const t = useTexts(PRINTED);
  const language = useApp((state) => state.language);
  const href = hrefOf(formatAddress(view, language));
  const address = wholeAddress(href)?.replace(/^https?:\/\//, '') ?? '';
  return (
    <div className={styles.printed}>
      <p>
        {/* What is drawn for a file is printed another day. */}
        {!import.meta.env.SSR && t.on(formatDate(today(), language))}
        {address !== '' && address.length <= MOST_TYPED && (
          <>
            <br />
            {decodeURI(address)}
          </>
        )}
      </p>
      <PageCode href={href} />
    </div>
  );
}
