import { useId } from 'react';
import { StillTable } from '../../charts/StillTable';
import { IMPORT } from '../../i18n/import';
import type { Observation } from '../../model/observation';
import { Card } from '../../ui/Card';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';

/** Figures that are shown. */
const MOST = 10;

/** The first figures that can be kept. */
export function PreviewTable({ figures, text }: { figures: readonly Observation[]; text: Text }) {
  const t = useTexts(IMPORT).report;
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <section>
      <h3 id={id}>{t.preview}</h3>
      <Card className={styles.scrollBox} aria-labelledby={id} tabIndex={0}>
        <StillTable
          figures={figures.slice(0, MOST)}
          text={text}
          whole
          caption={t.previewTable}
          className={styles.previewTable}
        />
      </Card>
    </section>
  );
}
