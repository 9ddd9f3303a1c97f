import { READ_REFERAT } from '../../i18n/readReferat';
import { REFERAT } from '../../i18n/referat';
import type { Referat } from '../../referat/blocks';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useReading } from './reading/state';
import styles from './referat.module.css';

/** What the reader should know of the file, and where there are figures of the same meeting already. */
export function Notices({ referat }: { referat: Referat }) {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const words = useTexts(REFERAT);
  const meetings = useReading(({ meetings }) => meetings);
  const same = text.index.catalog.sources.filter(
    ({ documentType, area, date }) =>
      documentType !== 'tabel' &&
      meetings.some((meeting) => meeting.municipality === area && meeting.date === date),
  );
  if (same.length + referat.notices.length === 0) return null;
  return (
    <Note as="div" className={styles.notices}>
      {referat.notices.map((notice) => (
        <p key={notice}>{words.notices[notice]}</p>
      ))}
      {same.map(({ id }) => (
        <p key={id}>
          {t.sameReferat(text.sourceName(id, true))}{' '}
          <a href={text.href({ page: 'source', source: id, figure: null })}>{t.sameLink}</a>
        </p>
      ))}
    </Note>
  );
}
