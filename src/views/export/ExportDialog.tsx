import { type ReactNode, useId, useState } from 'react';
import { citation } from '../../dataset/export/citation';
import { fileName } from '../../dataset/export/fileName';
import type { FigureSet } from '../../dataset/export/set';
import { EXPORT } from '../../i18n/export';
import { isOwn } from '../../model/ownData';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { download } from '../../ui/download';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { CopyField } from './CopyField';
import { CopyTable } from './CopyTable';
import { EmbedPart } from './EmbedPart';
import styles from './export.module.css';
import { FORMATS, type Format } from './formats';

function Section({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {children}
    </section>
  );
}

/** Lets the browser show what has been said before it is kept busy: thousands of figures take it a while. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The files that the figures can be saved as. */
function Files({ set, say }: { set: FigureSet; say: (words: string) => void }) {
  const { dialog: t } = useTexts(EXPORT);
  const save = async ({ make, extension, variant }: Format) => {
    const name = fileName(set, extension, variant);
    say(t.making);
    await shown();
    try {
      download(name, await make(set));
      say(t.saved(name));
    } catch {
      say(t.failed);
    }
  };
  return (
    <>
      <p>{t.onlyStated}</p>
      {set.figures.some((o) => isOwn(o.source)) && <Note>{t.ownLink}</Note>}
      <ul className={styles.files}>
        {FORMATS.map((format) => (
          <li key={format.id}>
            <Button onClick={() => save(format)}>{t.formats[format.id].name}</Button>
            <span>{t.formats[format.id].about}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * What can be taken out of the page: files of the figures, the table, a citation, the code of an embedded chart.
 * @param picture the chart as a picture, if there is one
 * @param embed the address of the chart alone, if there is one
 * @param onClose called when it has closed
 */
export default function ExportDialog({
  set,
  picture,
  embed,
  onClose,
}: {
  set: FigureSet;
  picture?: ReactNode;
  embed: string | null;
  onClose: () => void;
}) {
  const text = useText();
  const { dialog: t } = useTexts(EXPORT);
  const [status, setStatus] = useState('');
  return (
    <Dialog
      title={set.text.t.export}
      about={t.shows(set.title, set.text.t.figures(set.figures.length))}
      foot={
        <p className={styles.status} role="status">
          {status}
        </p>
      }
      onClose={onClose}
    >
      <div className={styles.sections}>
        {picture && <Section name={t.picture}>{picture}</Section>}
        <Section name={t.figures}>
          <Files set={set} say={setStatus} />
        </Section>
        <Section name={t.table}>
          <CopyTable set={set} say={setStatus} />
        </Section>
        <Section name={t.cite}>
          <CopyField
            label={t.citation}
            what={t.things.citation}
            content={{ text: citation(set) }}
            rows={5}
            say={setStatus}
          />
        </Section>
        {embed !== null && (
          <Section name={t.embed}>
            <p>{t.embedAbout}</p>
            {set.figures.some((o) => isOwn(o.source)) && <Note>{t.ownEmbed}</Note>}
            <EmbedPart address={embed} title={set.title} say={setStatus} text={text} />
          </Section>
        )}
      </div>
    </Dialog>
  );
}
