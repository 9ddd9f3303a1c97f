import { READ_REFERAT } from '../../i18n/readReferat';
import type { Verdict } from '../../referat/review/drafts';
import { Actions } from '../../ui/Actions';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { leave } from './reading/opening';
import { goTo } from './reading/state';
import styles from './referat.module.css';
import { VerdictSign } from './VerdictSign';

/**
 * Which minutes are reviewed, how far the answers have come, and the ways on and out.
 * @param goOn goes to the next figure that waits for an answer; null where none does
 */
export function ReviewBar({
  title,
  counts,
  goOn,
}: {
  title: string;
  counts: Readonly<Record<Verdict, number>>;
  goOn: (() => void) | null;
}) {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const share = (n: number) => ({ flexGrow: n });
  return (
    <header className={styles.bar}>
      <div className={styles.barTitle}>
        <Breadcrumb steps={[text.pageLink('own'), text.pageLink('referat')]} />
        <h1>{title}</h1>
      </div>
      <div className={styles.barLinks}>
        <Button look="link" onClick={() => goTo('confirm')}>
          {t.changeMeeting}
        </Button>
        <Button look="link" onClick={() => void leave()}>
          {t.leave}
        </Button>
      </div>
      <div className={styles.progress}>
        <div className={styles.counter}>
          <p role="status" aria-label={t.counts}>
            <span>
              <VerdictSign verdict="kept" sure /> {t.kept} <strong>{counts.kept}</strong>
            </span>
            <span>
              <VerdictSign verdict="skipped" sure /> {t.skipped} <strong>{counts.skipped}</strong>
            </span>
            <span className={styles.openCount}>
              <VerdictSign verdict="open" sure={false} /> <strong>{counts.open}</strong>{' '}
              <span className={styles.waits}>{t.open}</span>
            </span>
          </p>
          <div className={styles.shares} aria-hidden="true">
            <span className={styles.shareKept} style={share(counts.kept)} />
            <span className={styles.shareSkipped} style={share(counts.skipped)} />
            <span className={styles.shareOpen} style={share(counts.open)} />
          </div>
        </div>
        <Actions className={styles.barActions}>
          <Button disabled={goOn === null} onClick={() => goOn?.()}>
            {t.nextOpen}
          </Button>
          <Button look="primary" disabled={counts.kept === 0} onClick={() => goTo('saving')}>
            {t.save(counts.kept)}
          </Button>
        </Actions>
      </div>
    </header>
  );
}
