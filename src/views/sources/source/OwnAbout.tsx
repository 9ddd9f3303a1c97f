import { useQuery } from '@tanstack/react-query';
import { fileFormat } from '../../../i18n/importFormats';
import { OWN } from '../../../i18n/own';
import { TABLE_SOURCE } from '../../../i18n/tableSource';
import { Note } from '../../../ui/Note';
import { OwnMark } from '../../../ui/OwnMark';
import { ownDatasetsQuery } from '../../../ui/queries';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import styles from '../sources.module.css';

/** Of an own source: which file it was, when it was brought in, that it is only here, and where it is managed. */
export default function OwnAbout({ id }: { id: string }) {
  const text = useText();
  const t = useTexts(TABLE_SOURCE);
  const own = useTexts(OWN);
  const { data } = useQuery(ownDatasetsQuery);
  const dataset = data?.find((one) => one.id === id);
  const origin = dataset?.origin;
  return (
    <Note as="div" className={styles.own}>
      <p>
        <OwnMark />
        {t.onlyHere}
      </p>
      {dataset && origin && (
        <p>
          {t.added(text.date(dataset.added.slice(0, 10)))} ·{' '}
          {t.file(origin.file || own.pasted, fileFormat(origin.format, text.language))}
        </p>
      )}
      <p>
        <a href={text.href({ page: 'own' })}>{t.manage}</a>
      </p>
    </Note>
  );
}
