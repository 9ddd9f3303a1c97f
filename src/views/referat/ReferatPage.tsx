import { useEffect, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { REFERAT } from '../../i18n/referat';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { FileButton } from '../../ui/FileButton';
import { PageHeading } from '../../ui/PageHeading';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { ACCEPTED } from './accepted';
import { ChooseStep } from './ChooseStep';
import { ConfirmStep } from './ConfirmStep';
import { ReviewStep } from './ReviewStep';
import { provideCatalog } from './reading/known';
import { giveUp, hasBefore, openFile } from './reading/opening';
import { useReading } from './reading/state';
import styles from './referat.module.css';
import { SavedStep } from './SavedStep';
import { SavingStep } from './SavingStep';

/** How far the opening of a file is, and a way to stop it. */
function OpeningStep() {
  const t = useTexts(READ_REFERAT);
  const pages = useReading((state) => state.pages);
  const file = useReading((state) => state.file);
  return (
    <div className={styles.opening}>
      <p role="status">{t.opening(file?.name || t.pasted)}</p>
      <progress
        aria-label={t.opening(file?.name || t.pasted)}
        {...(pages ? { value: pages.done, max: pages.of } : {})}
      />
      <p className="muted">{pages ? t.pages(pages.done, pages.of) : '\u00a0'}</p>
      <Button onClick={giveUp}>{t.stop}</Button>
    </div>
  );
}

/** Why a file cannot be read, and what to do. */
function FailedStep() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const words = useTexts(REFERAT);
  const failure = useReading((state) => state.failure);
  if (!failure) return null;
  const known = failure.failure === 'unreadable' ? null : words.failures[failure.failure];
  return (
    <>
      <Failure role="alert">
        <strong>{t.failed}.</strong> {known ? known.what(failure.detail) : t.unreadable}{' '}
        {known ? known.todo : t.unreadableTodo}
      </Failure>
      <Actions>
        <FileButton accept={ACCEPTED} onFile={(file) => void openFile(file, file.name, text.index.catalog)}>
          {t.another}
        </FileButton>
        {hasBefore() && <Button onClick={giveUp}>{t.back}</Button>}
      </Actions>
    </>
  );
}

/** Takes a file that is dropped anywhere on the page. */
function useDrop(): boolean {
  const { catalog } = useText().index;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openFile(file, file.name, catalog);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [catalog]);
  return over;
}

/** From a referat to figures: choose it, confirm who met, answer what is proposed, keep. */
export default function ReferatPage() {
  const t = useTexts(READ_REFERAT);
  const { catalog } = useText().index;
  const step = useReading((state) => state.step);
  const over = useDrop();
  useEffect(() => provideCatalog(catalog), [catalog]);
  // Each step begins at the top, and at its heading for those who use the keyboard; the review at a figure.
  useEffect(() => {
    if (step === 'choose') return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h2[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [step]);
  return (
    <>
      {over && (
        <div className={styles.dropOver} aria-hidden="true">
          <p>{t.dropNow}</p>
        </div>
      )}
      {step === 'review' ? <ReviewStep /> : <PageHeading page="referat" />}
      {step === 'choose' && <ChooseStep />}
      {step === 'opening' && <OpeningStep />}
      {step === 'failed' && <FailedStep />}
      {step === 'confirm' && <ConfirmStep />}
      {step === 'saving' && <SavingStep />}
      {step === 'saved' && <SavedStep />}
    </>
  );
}
