import { useEffect } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { REFERAT } from '../../i18n/referat';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { FileButton } from '../../ui/FileButton';
import { FileDrop } from '../../ui/FileDrop';
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

/** From a referat to figures: choose it, confirm who met, answer what is proposed, keep. */
export default function ReferatPage() {
  const t = useTexts(READ_REFERAT);
  const { catalog } = useText().index;
  const step = useReading((state) => state.step);
  useEffect(() => provideCatalog(catalog), [catalog]);
  // Each step begins at the top, and at its heading for those who use the keyboard; the review at a figure.
  useEffect(() => {
    if (step === 'choose') return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h2[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [step]);
  return (
    <>
      <FileDrop words={t.dropNow} onFiles={([file]) => void openFile(file, file.name, catalog)} />
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
