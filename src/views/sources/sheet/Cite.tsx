import { useState } from 'react';
import { citation } from '../../../dataset/export/citation';
import { EXPORT } from '../../../i18n/export';
import { SOURCE_SHEET } from '../../../i18n/sourceSheet';
import type { Observation } from '../../../model/observation';
import { PageCode } from '../../../ui/PageCode';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import { CopyField } from '../../export/CopyField';
import { figureSet } from '../../export/figureSet';
import styles from './sheet.module.css';

/** A ready citation of the figure, with the link to it. */
export function Cite({ figure, text }: { figure: Observation; text: Text }) {
  const t = useTexts(SOURCE_SHEET);
  const { dialog } = useTexts(EXPORT);
  const [said, setSaid] = useState('');
  const href = text.href({ page: 'source', source: figure.source, figure: figure.id });
  const content = { text: citation(figureSet([figure], '', figure.id, text, href)) };
  return (
    <section>
      <h3>{t.cite}</h3>
      <CopyField
        label={dialog.citation}
        what={dialog.things.citation}
        content={content}
        rows={4}
        say={setSaid}
      />
      <PageCode href={href} className={styles.code} />
      <p role="status" className="small">
        {said}
      </p>
    </section>
  );
}
