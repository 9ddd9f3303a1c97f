import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { OWN } from '../../i18n/own';
import { noticeOwn, useOwn } from '../../state/own';
import { Actions } from '../../ui/Actions';
import { ButtonLink } from '../../ui/Button';
import { Loading } from '../../ui/LoadState';
import { lazyWithRetry } from '../../ui/lazyWithRetry';
import { roomQuery, troubleQuery, unreadableQuery } from '../../ui/ownQueries';
import { PageHeading } from '../../ui/PageHeading';
import { ownDatasetsQuery } from '../../ui/queries';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { Backup } from './Backup';
import { OwnCard } from './OwnCard';
import { OwnStatus } from './OwnStatus';
import styles from './own.module.css';
import { UnreadableList } from './UnreadableList';

// A file dropped on the list is brought in; the list does not wait for that.
const DropZone = lazyWithRetry(() => import('../import/DropZone').catch(() => ({ default: () => null })));

/** A number of bytes in millions, so that a small one is not nothing. */
const MILLION = 1_000_000;

/** How much room the site takes, and whether the browser has promised to keep it. */
function Room() {
  const text = useText();
  const t = useTexts(OWN);
  const asked = useOwn((state) => state.promised);
  const { data: trouble } = useQuery(troubleQuery);
  const { data: datasets = [] } = useQuery(ownDatasetsQuery);
  const { data: room } = useQuery({ ...roomQuery, refetchOnMount: 'always' });
  if (datasets.length === 0 || trouble !== null || !room) return null;
  const promised = room.persisted || asked;
  const size = (bytes: number) => text.number(bytes / MILLION, bytes < 10 * MILLION ? 1 : 0);
  return (
    <p className="small muted">
      {[
        room.bytes && t.room(size(room.bytes.used), size(room.bytes.most)),
        promised === null ? '' : promised ? t.promised : t.notPromised,
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}

/** The reader's own figures: how they come in, what there is, and how they are kept safe. */
export default function OwnPage() {
  const text = useText();
  const t = useTexts(OWN);
  // Another page may have kept some and been closed before it could say so.
  const { data: datasets, isError } = useQuery({ ...ownDatasetsQuery, refetchOnMount: 'always' });
  const { data: unreadable } = useQuery({ ...unreadableQuery, refetchOnMount: 'always' });
  const isRead = isError || (datasets !== undefined && unreadable !== undefined);
  const offered = useOwn((state) => state.deleted !== null);
  const [announced, say] = useState('');
  const [restored, setRestored] = useState<string | null>(null);
  useEffect(() => void noticeOwn(), []);
  return (
    <>
      <PageHeading page="own" />
      <p className="lede">{t.lede}</p>
      <OwnStatus onUndo={setRestored} />
      <Suspense>
        <DropZone />
      </Suspense>
      <Actions as="p">
        <ButtonLink look="primary" href={text.href({ page: 'import' })}>
          {t.import}
        </ButtonLink>
        <ButtonLink href={text.href({ page: 'referat' })}>{text.pageTitle('referat')}</ButtonLink>
      </Actions>
      <h2>{t.list}</h2>
      {!isRead && <Loading />}
      {isRead && !offered && !datasets?.length && !unreadable?.length && <p>{t.none}</p>}
      <ul className={styles.list}>
        {datasets?.map((dataset) => (
          <OwnCard
            key={dataset.id}
            dataset={dataset}
            restored={dataset.id === restored}
            say={say}
            text={text}
          />
        ))}
      </ul>
      <UnreadableList say={say} />
      <Room />
      <Backup say={say} />
      <p role="status" className={styles.status}>
        {announced}
      </p>
    </>
  );
}
