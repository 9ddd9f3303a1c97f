import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { openKeptReadings } from '../../referat/review/kept';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Field } from '../../ui/Field';
import { FileButton } from '../../ui/FileButton';
import { DropCard } from '../../ui/FileDrop';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { ACCEPTED } from './accepted';
import { forget } from './reading/keeping';
import { openFile } from './reading/opening';
import styles from './referat.module.css';

const KEY = ['begun readings'];

/** Readings that have been begun, each to be gone on with. */
function Begun() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const client = useQueryClient();
  const { data = [] } = useQuery({
    queryKey: KEY,
    queryFn: async () => (await openKeptReadings()).list(),
    staleTime: 0,
    gcTime: 0,
    structuralSharing: false,
  });
  if (data.length === 0) return null;
  return (
    <section>
      <h2>{t.going}</h2>
      <ul className={styles.begun}>
        {data.map(([fingerprint, { file, counts, document }]) => {
          const name = file.name || t.pasted;
          return (
            <Card as="li" key={fingerprint}>
              <p>{t.goingOn(name, counts.kept, counts.of)}</p>
              <Actions>
                {document ? (
                  <Button
                    aria-label={t.goOnOf(name)}
                    onClick={() => void openFile(document, file.name, text.index.catalog)}
                  >
                    {t.goOn}
                  </Button>
                ) : (
                  <span className="small muted">{t.needsFile}</span>
                )}
                <Button
                  look="link"
                  aria-label={t.forgetOf(name)}
                  onClick={() =>
                    void forget(fingerprint).then(() => client.invalidateQueries({ queryKey: KEY }))
                  }
                >
                  {t.forget}
                </Button>
              </Actions>
            </Card>
          );
        })}
      </ul>
    </section>
  );
}

/** A field for the text of a referat. */
function PasteField() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const [open, setOpen] = useState(false);
  const [written, write] = useState('');
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() !== '')
      void openFile(new Blob([written], { type: 'text/plain' }), '', text.index.catalog);
  };
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.paste}
      </Button>
      {open && (
        <form className={styles.paste} onSubmit={read}>
          <Field>
            {t.pasteLabel}
            <textarea rows={8} value={written} onChange={({ target }) => write(target.value)} />
          </Field>
          <Button type="submit" disabled={written.trim() === ''}>
            {t.pasteRead}
          </Button>
        </form>
      )}
    </>
  );
}

/** The ways to bring a referat, and what has been begun. */
export function ChooseStep() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  return (
    <>
      <p className="lede">{t.lede}</p>
      <DropCard words={t.drop}>
        <FileButton accept={ACCEPTED} onFile={(file) => void openFile(file, file.name, text.index.catalog)}>
          {t.file}
        </FileButton>
        <PasteField />
        <p className="small muted">{__IN_ONE_FILE__ ? t.noPdf : t.formats}</p>
      </DropCard>
      <Begun />
      <p className={styles.tables}>
        {t.tables} <a href={text.href({ page: 'import' })}>{t.tablesLink}</a>
      </p>
    </>
  );
}
