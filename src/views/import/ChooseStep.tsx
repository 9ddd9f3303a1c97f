import { type FormEvent, useId, useState } from 'react';
import { IMPORT } from '../../i18n/import';
import { download } from '../../ui/download';
import { FileButton } from '../../ui/FileButton';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import type { Flow, Left } from './flow';
import { StepHeading } from './StepHeading';
import { namesCsv, templateCsv } from './template';
import { act, openFile, openText } from './useImport';

const csv = (text: string) => new Blob([text], { type: 'text/csv' });

/** What was begun and left, and the way to go on with it. */
function LeftNote({ left }: { left: Left }) {
  const t = useTexts(IMPORT).choose;
  return (
    <div className="note">
      <p>{t.left(left.input.name || t.pasted)}</p>
      <div className="import-actions">
        <button type="button" className="button" onClick={() => act({ type: 'resume' })}>
          {t.resume}
        </button>
        <button type="button" className="link-button" onClick={() => act({ type: 'restart' })}>
          {t.forget}
        </button>
      </div>
    </div>
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
      <button
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t.paste}
      </button>
      <form id={id} className="paste-form" hidden={!open} onSubmit={read}>
        <label>
          {t.pasteLabel}
          <textarea
            value={cells}
            rows={6}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setCells(event.target.value)}
          />
        </label>
        <p className="muted small">{t.pasteHelp}</p>
        <button type="submit" className="button" disabled={cells.trim() === ''}>
          {t.pasteRead}
        </button>
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
      <div role="status">{flow.ended && <p className="note">{t.ended[flow.ended]}</p>}</div>
      {flow.left && <LeftNote left={flow.left} />}
      <div className="card drop-card">
        <span className="drop-words">{t.drop}</span>
        <FileButton
          accept=".csv,.tsv,.txt,.json,.xlsx,.ods,.px,.zip,text/csv,text/plain,application/json"
          onFile={(file) => openFile(file, file.name)}
        >
          {t.file}
        </FileButton>
        <PasteField />
      </div>
      <div className="import-columns">
        <section>
          <h3>{t.formatsHeading}</h3>
          <dl className="import-list">
            {t.formatsList.map(([name, what]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{t.templateHeading}</h3>
          <p className="muted">{t.templateHelp}</p>
          <button
            type="button"
            className="button"
            onClick={() => download(words.template.file, csv(templateCsv(text, words.template)))}
          >
            {t.template}
          </button>
          <p className="muted template-names">{t.namesHelp}</p>
          <button
            type="button"
            className="button"
            onClick={() => download(words.template.namesFile, csv(namesCsv(text, words.template)))}
          >
            {t.names}
          </button>
        </section>
      </div>
    </>
  );
}
