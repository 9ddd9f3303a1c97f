import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Card } from './Card';
import styles from './FileDrop.module.css';

/**
 * Takes files that are dropped anywhere on the page. Says so while they are over it; otherwise nothing is seen of it.
 * @param words what is said then
 * @param isWelcome whether it is said now; what is dropped is taken either way
 */
export function FileDrop({
  words,
  onFiles,
  isWelcome = () => true,
}: {
  words: string;
  onFiles: (files: readonly [File, ...File[]]) => void;
  isWelcome?: () => boolean;
}) {
  const [over, setOver] = useState(false);
  const latest = useRef({ onFiles, isWelcome });
  latest.current = { onFiles, isWelcome };
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      setOver(latest.current.isWelcome());
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [first, ...more] = event.dataTransfer?.files ?? [];
      if (first) latest.current.onFiles([first, ...more]);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return (
    over && (
      <div className={styles.over} aria-hidden="true">
        <p>{words}</p>
      </div>
    )
  );
}

/** A place that says that a file may be dropped, with the other ways to bring one. */
export function DropCard({ words, children }: { words: string; children: ReactNode }) {
  return (
    <Card as="div" className={styles.card}>
      <span className={styles.words}>{words}</span>
      {children}
    </Card>
  );
}
