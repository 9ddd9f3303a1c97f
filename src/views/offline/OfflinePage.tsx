import { EMBEDDED } from '../../dataset/load/embedded';
import { OFFLINE } from '../../i18n/offline';
import { formatNumber } from '../../model/format';
import { ROOT } from '../../model/siteRoot';
import { useOffline } from '../../state/offline';
import { useApp } from '../../state/store';
import { PageHeading } from '../../ui/PageHeading';
import { TermList } from '../../ui/Terms';
import { useTexts } from '../../ui/useMessages';
import textStyles from '../text/text.module.css';
import styles from './offline.module.css';

function Paragraphs({ text }: { text: readonly string[] }) {
  return text.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

/** What the single file says of itself. */
function InFile() {
  const t = useTexts(OFFLINE).page.inFile;
  return (
    <>
      <p className="lede">{t.lede}</p>
      <Paragraphs text={t.text} />
    </>
  );
}

/** The three ways to use the site without a network. */
function Ways() {
  const t = useTexts(OFFLINE).page;
  const language = useApp((state) => state.language);
  const { ready, online } = useOffline();
  return (
    <>
      <p className="lede">{t.lede}</p>
      <h2>{t.visit.heading}</h2>
      <Paragraphs text={t.visit.text} />
      <p className={ready ? styles.ready : 'muted'}>{ready ? t.visit.ready : t.visit.notReady}</p>
      <h2>{t.install.heading}</h2>
      <p>{t.install.text}</p>
      <TermList className={styles.ways}>
        {t.install.ways.map(([where, how]) => (
          <div key={where}>
            <dt>{where}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </TermList>
      <h2>{t.usb.heading}</h2>
      <Paragraphs text={t.usb.text} />
      {__SINGLE_FILE_BYTES__ !== null && (
        <p>
          {online ? (
            <a href={`${ROOT}noegletavlen.html`} download>
              {t.usb.download(formatNumber(__SINGLE_FILE_BYTES__ / 1000, 0, language))}
            </a>
          ) : (
            t.usb.offline
          )}
        </p>
      )}
    </>
  );
}

/** How to use the site without a network; in the single file, what that file is. */
export default function OfflinePage() {
  return (
    <article className={textStyles.prose}>
      <PageHeading page="offline" />
      {EMBEDDED ? <InFile /> : <Ways />}
    </article>
  );
}
