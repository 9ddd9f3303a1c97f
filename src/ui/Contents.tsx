import { useEffect, useRef, useState } from 'react';
import { AREA } from '../i18n/area';
import styles from './Contents.module.css';
import { classNames } from './classNames';
import { useTexts } from './useMessages';

/** Something on the page that the list of contents leads to. */
export interface ContentsEntry {
  /** Id of its heading. */
  readonly id: string;
  readonly name: string;
  /** How many figures it has; null where they are not counted. */
  readonly count: number | null;
  /** True for a part of the one above it. */
  readonly under: boolean;
  /** Called before it is gone to, such as to unfold it. */
  readonly onGo?: () => void;
}

/** How far down the window a part has come when the list marks it, px. */
const MARKED_AT = 120;

/** The entry that is read: the last whose heading is above {@link MARKED_AT}. */
function useRead(entries: readonly ContentsEntry[]): string | undefined {
  const [read, setRead] = useState(entries[0]?.id);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const passed = entries.filter(({ id }) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top <= MARKED_AT;
      });
      setRead((passed.at(-1) ?? entries[0])?.id);
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    later();
    addEventListener('scroll', later, { passive: true });
    return () => {
      removeEventListener('scroll', later);
      cancelAnimationFrame(frame);
    };
  }, [entries]);
  return read;
}

function go({ id, onGo }: ContentsEntry): void {
  onGo?.();
  // What has been unfolded is there in the next frame.
  requestAnimationFrame(() => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  });
}

function List({
  entries,
  read,
  onGone,
}: {
  entries: readonly ContentsEntry[];
  read: string | undefined;
  onGone?: () => void;
}) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} className={entry.under ? styles.under : undefined}>
          <button
            type="button"
            aria-current={entry.id === read ? 'true' : undefined}
            onClick={() => {
              onGone?.();
              go(entry);
            }}
          >
            <span>{entry.name}</span>
            {entry.count !== null && <span>{entry.count}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * What is on a long page: a list beside it that stays, and where there is no room for that a line above it that unfolds.
 */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  const t = useTexts(AREA);
  const read = useRead(entries);
  const jump = useRef<HTMLDetailsElement>(null);
  const current = entries.find(({ id }) => id === read);
  return (
    <>
      <nav className={classNames(styles.list, 'no-print')} aria-label={t.contents}>
        <p>{t.contents}</p>
        <List entries={entries} read={read} />
      </nav>
      <details
        ref={jump}
        className={classNames(styles.jump, 'no-print')}
        onKeyDown={({ key }) => {
          if (key === 'Escape' && jump.current) jump.current.open = false;
        }}
      >
        <summary>
          {t.jump} <span className="muted">{current?.name}</span>
        </summary>
        <List
          entries={entries}
          read={read}
          onGone={() => {
            if (jump.current) jump.current.open = false;
          }}
        />
      </details>
    </>
  );
}
