import { READ_REFERAT } from '../../i18n/readReferat';
import type { Draft } from '../../referat/review/drafts';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import { act } from './reading/answering';
import styles from './referat.module.css';

/**
 * Stands over the items of each meeting of a file with several, which may be skipped as a whole.
 * @param name who met when
 * @param drafts the figures of the meeting
 */
export function MeetingHead({ name, drafts }: { name: string; drafts: readonly Draft[] }) {
  const t = useTexts(READ_REFERAT);
  const open = drafts.filter(({ verdict }) => verdict === 'open').map(({ key }) => key);
  return (
    <div className={styles.meetingHead}>
      <h2>{name}</h2>
      {open.length > 0 && (
        <Button
          look="link"
          aria-label={t.skipMeetingOf(name)}
          onClick={() => act({ type: 'decide', keys: open, verdict: 'skipped' })}
        >
          {t.skipMeeting}
        </Button>
      )}
    </div>
  );
}
