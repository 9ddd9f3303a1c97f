import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { PASSAGES } from '../../i18n/passages';
import { QUOTE } from '../../i18n/quotes';
import { REFERAT } from '../../i18n/referat';
import type { SourceEntry } from '../../model/catalog';
import type { Observation } from '../../model/observation';
import type { ReferatAnswer } from '../../referat/protocol';
import { passagesOf } from '../../referat/review/finding';
import type { Passages } from '../../referat/review/passages';
import { type ReferatSession, startReading } from '../../referat/session';
import { markTexts } from '../../state/texts';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { FileButton } from '../../ui/FileButton';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { ACCEPTED } from './accepted';
import styles from './passage.module.css';
import { openKeptTexts, passagesQuery } from './passages';

/** How far it has come. */
type State =
  | { readonly step: 'wait' }
  | { readonly step: 'reading'; readonly name: string; readonly pages: string }
  | { readonly step: 'failed'; readonly why: string }
  | { readonly step: 'found'; readonly keeping: 'no' | 'failed' };

/**
 * Takes the minutes of a source, finds its figures in them and shows each in its passage; the text is kept only where the
 * reader says so.
 * @param passages what is found or kept already
 */
export default function FindInReferat({
  source,
  figures,
  passages,
  text,
}: {
  source: SourceEntry;
  figures: readonly Observation[];
  passages: Passages | null;
  text: Text;
}) {
  const t = useTexts(PASSAGES);
  const words = useTexts(REFERAT);
  const client = useQueryClient();
  const [state, setState] = useState<State>({ step: 'wait' });
  const [over, setOver] = useState(false);
  const session = useRef<ReferatSession | null>(null);
  useEffect(() => () => session.current?.end(), []);
  const { queryKey } = passagesQuery(source);

  const hear = (name: string) => (answer: ReferatAnswer) => {
    if (answer.type === 'progress') {
      setState({ step: 'reading', name, pages: t.pages(answer.pages, answer.of) });
      return;
    }
    session.current?.end();
    if (answer.type === 'failed') {
      const known = answer.failure === 'unreadable' ? null : words.failures[answer.failure];
      setState({
        step: 'failed',
        why: known ? `${known.what(answer.detail)} ${known.todo}` : t.unreadable,
      });
      return;
    }
    const numbers = source.items.map(({ number }) => number);
    const found = passagesOf(answer.referat, answer.reading, figures, numbers, name);
    client.setQueryData(queryKey, found);
    setState({ step: 'found', keeping: 'no' });
  };
  const open = (file: File) => {
    session.current?.end();
    setState({ step: 'reading', name: file.name, pages: '' });
    session.current = startReading(hear(file.name));
    const { areas, groups, units, themes, indicators } = text.index.catalog;
    const codelists = { areas, groups, units, themes, indicators };
    session.current.send({ type: 'open', file, name: file.name, codelists });
  };
  const keep = async () => {
    if (!passages) return;
    try {
      await (await openKeptTexts()).putPassages(source.id, passages);
      markTexts();
      setState({ step: 'wait' });
    } catch {
      setState({ step: 'found', keeping: 'failed' });
    }
  };
  const forget = async () => {
    await (await openKeptTexts()).removePassages(source.id).catch(() => {});
    client.setQueryData(queryKey, null);
    setState({ step: 'wait' });
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) open(file);
    },
  };
  const missing = passages ? figures.filter(({ id }) => (passages.spans[id] ?? []).length === 0) : [];
  const isNone = passages !== null && missing.length === figures.length;
  return (
    <div className={classNames(styles.find, over && styles.over)} {...drop}>
      {passages ? (
        <>
          <p role="status">
            {isNone ? t.other : t.found(figures.length - missing.length, figures.length, passages.name)}{' '}
            {state.step === 'wait' && !isNone && t.kept}
          </p>
          {missing.length > 0 && !isNone && (
            <>
              <p>{t.notFound}</p>
              <ul className={styles.missing}>
                {missing.map((figure) => (
                  <li key={figure.id}>
                    <a href={text.href({ page: 'source', source: source.id, figure: figure.id })}>
                      {QUOTE[text.language]}
                      <span lang="da">{figure.printed}</span>”
                    </a>
                    , {text.t.sources.item(figure.item)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Actions>
            {state.step === 'found' && !isNone && <Button onClick={() => void keep()}>{t.keep}</Button>}
            <Button look={isNone ? 'plain' : 'link'} onClick={() => void forget()}>
              {t.forget}
            </Button>
          </Actions>
          {state.step === 'found' && state.keeping === 'failed' && <p role="alert">{t.notKept}</p>}
        </>
      ) : (
        <>
          <p>
            <strong>{t.have}</strong> {t.drop} {__IN_ONE_FILE__ && t.noPdf}
          </p>
          {state.step === 'reading' ? (
            <p role="status">
              {t.reading(state.name)} {state.pages}
            </p>
          ) : (
            <FileButton accept={ACCEPTED} onFile={open}>
              {t.file}
            </FileButton>
          )}
          {state.step === 'failed' && (
            <p role="alert">
              <strong>{t.failed}</strong> {state.why}
            </p>
          )}
        </>
      )}
    </div>
  );
}
