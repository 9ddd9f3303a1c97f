import { Suspense, useEffect, useState } from 'react';
import { OWN } from '../../i18n/own';
import { readOwn, useOwn } from '../../state/own';
import { Loading } from '../../ui/LoadState';
import { loadable } from '../../ui/loadable';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { Backup } from './Backup';
import { OwnCard } from './OwnCard';
import { OwnStatus } from './OwnStatus';
import { UnreadableList } from './UnreadableList';
import './own.css';

// A file dropped on the list is brought in; the list does not wait for that.
const DropZone = loadable(() => import('../import/DropZone').catch(() => ({ default: () => null })));

/** A number of bytes in millions, so that a small one is not nothing. */
const MILLION = 1_000_000;

/** How much room the site takes, and whether the browser has promised to keep it. */
function Room() {
  const text = useText();
  const t = useTexts(OWN);
  const room = useOwn((state) => state.room);
  const promised = useOwn((state) => state.promised);
  const any = useOwn((state) => (state.datasets?.length ?? 0) > 0 && state.trouble === null);
  if (!any) return null;
  const size = (bytes: number) => text.number(bytes / MILLION, bytes < 10 * MILLION ? 1 : 0);
  return (
    <p className="small muted">
      {[
        room && t.room(size(room.used), size(room.most)),
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
  const datasets = useOwn((state) => state.datasets);
  const unreadable = useOwn((state) => state.unreadable.length);
  const offered = useOwn((state) => state.deleted !== null);
  const [said, say] = useState('');
  const [restored, setRestored] = useState<string | null>(null);
  useTitle(t.title);
  useEffect(() => void readOwn(), []);
  return (
    <>
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <OwnStatus onUndo={setRestored} />
      <Suspense>
        <DropZone />
      </Suspense>
      <p className="own-actions">
        <a className="button primary" href={text.href({ page: 'import' })}>
          {t.import}
        </a>
      </p>
      <h2>{t.list}</h2>
      {datasets === null && <Loading />}
      {datasets?.length === 0 && unreadable === 0 && !offered && <p>{t.none}</p>}
      <ul className="own-list">
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
      <p role="status" className="own-said">
        {said}
      </p>
    </>
  );
}
