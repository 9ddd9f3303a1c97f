import { type FormEvent, useId, useState } from 'react';
import { ACCEPTED_FILES } from '../../dataset/import/formats';
import { IMPORT } from '../../i18n/import';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { download } from '../../ui/download';
import { Field } from '../../ui/Field';
import { FileButton } from '../../ui/FileButton';
import { DropCard } from '../../ui/FileDrop';
import { Note } from '../../ui/Note';
import { TermList } from '../../ui/Terms';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import type { Flow, Left } from './flow';
import styles from './import.module.css';
import { StepHeading } from './StepHeading';
import { namesCsv, templateCsv } from './template';
import { dispatch, openFile, openText } from './useImport';

const csv = (text: string) => new Blob([text], { type: 'text/csv' });

/** What was begun and left, and the way to go on with it. */
function LeftNote({ left }: { left: Left }) {
  const t = useTexts(IMPORT).choose;
  return (
    <Note as="div">
      <p>{t.left(left.input.name || t.pasted)}</p>
      <Actions className={styles.actions}>
        <Button onClick={() => dispatch({ type: 'resume' })}>{t.resume}</Button>
        <Button look="link" onClick={() => dispatch({ type: 'restart' })}>
          {t.forget}
        </Button>
      </Actions>
    </Note>
  );
}

/** A field for cells that were copied from a spreadsheet. */
function PasteField() {
  const t = useTexts(IMPORT).choose;
  const [open, setOpen] = useState(false);
  const [cells, setCells] = useState('');
  const id = useId();
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (cells.trim() !== '') openText(cells);
  };
  return (
    <>
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t.paste}
      </Button>
      <form id={id} className={styles.pasteForm} hidden={!open} onSubmit={read}>
        <Field>
          {t.pasteLabel}
          <textarea
            value={cells}
            rows={6}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setCells(event.target.value)}
          />
        </Field>
        <p className="muted small">{t.pasteHelp}</p>
        <Button type="submit" disabled={cells.trim() === ''}>
          {t.pasteRead}
        </Button>
      </form>
    </>
  );
}

/** The ways to bring a file, what can be brought, and the template to write one by. */
export function ChooseStep({ flow, text }: { flow: Extract<Flow, { step: 'choose' }>; text: Text }) {
  const words = useTexts(IMPORT);
  const t = words.choose;
  return (
    <>
      {flow.ended ? <StepHeading>{t.heading}</StepHeading> : <h2>{t.heading}</h2>}
      <div role="status">{flow.ended && <Note>{t.ended[flow.ended]}</Note>}</div>
      {flow.left && <LeftNote left={flow.left} />}
      <DropCard words={t.drop}>
        <FileButton accept={ACCEPTED_FILES} onFile={(file) => openFile(file, file.name)}>
          {t.file}
        </FileButton>
        <PasteField />
      </DropCard>
      <p>
        {t.minutes} <a href={text.href({ page: 'referat' })}>{text.pageTitle('referat')}</a>
      </p>
      <div className={styles.columns}>
        <section>
          <h3>{t.formatsHeading}</h3>
          <TermList className={styles.list}>
            {t.formatsList.map(([name, what]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </TermList>
        </section>
        <section>
          <h3>{t.templateHeading}</h3>
          <p className="muted">{t.templateHelp}</p>
          <Button onClick={() => download(words.template.file, csv(templateCsv(text, words.template)))}>
            {t.template}
          </Button>
          <p className={classNames(styles.templateNames, 'muted')}>{t.namesHelp}</p>
          <Button onClick={() => download(words.template.namesFile, csv(namesCsv(text, words.template)))}>
            {t.names}
          </Button>
        </section>
      </div>
    </>
  );
}
