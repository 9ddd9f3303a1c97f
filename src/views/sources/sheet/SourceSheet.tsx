import { useEffect, useRef } from 'react';
import { ageOf } from '../../../analysis/verdict/age';
import { figureName } from '../../../analysis/verdict/words';
import { SOURCE_SHEET } from '../../../i18n/sourceSheet';
import { isReferat } from '../../../model/documentType';
import { closeSheet, type FigureRef } from '../../../state/sheet';
import { AgePill } from '../../../ui/AgePill';
import { Dialog } from '../../../ui/Dialog';
import { LoadFailure, Loading } from '../../../ui/LoadState';
import { Note } from '../../../ui/Note';
import { today } from '../../../ui/today';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { Cite } from './Cite';
import { ReferatFigure } from './ReferatFigure';
import styles from './sheet.module.css';
import { TableFigure } from './TableFigure';
import { type SheetFigures, useSheetFigures } from './useSheetFigures';

/** The sheet with the source of a figure, over the page that tells of it. */
export default function SourceSheet({ of }: { of: FigureRef }) {
  const text = useText();
  const t = useTexts(SOURCE_SHEET);
  const { found, error, retry } = useSheetFigures(of, text.index);
  const top = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // Another figure in the same sheet begins at its top, where a reader of the screen hears which it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is what this reacts to
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const body = top.current?.parentElement;
    if (body) body.scrollTop = 0;
    body?.closest('dialog')?.querySelector('h2')?.focus({ preventScroll: true });
  }, [of.source, of.id]);
  return (
    <Dialog
      sheet
      title={found ? t.title(valueText(found, text)) : t.source}
      about={found && <About {...found} text={text} />}
      // Without a step back to it the page has not been there before: nothing of it had the focus.
      onClose={() => {
        closeSheet();
        if (document.activeElement === document.body) document.getElementById('indhold')?.focus();
      }}
    >
      <div ref={top} className={styles.content}>
        {error && <LoadFailure error={error} retry={retry} />}
        {found === undefined && !error && <Loading />}
        {found === null && (
          <Note role="status">
            {t.gone}{' '}
            <a href={text.href({ page: 'source', source: of.source, figure: null })}>
              {text.sourceName(of.source, true)}
            </a>
          </Note>
        )}
        {found &&
          (isReferat(text.index.source(of.source)) ? (
            <ReferatFigure key={of.id} {...found} text={text} />
          ) : (
            <TableFigure key={of.id} {...found} text={text} />
          ))}
        {found && <Cite key={`${of.source} ${of.id}`} figure={found.figure} text={text} />}
      </div>
    </Dialog>
  );
}

const valueText = ({ figure: o }: SheetFigures, text: Text) =>
  text.format(o.indicator).full(o.value, o.decimals);

/** What the figure is of, where, when, and how old it is. */
function About({ figure: o, text }: SheetFigures & { text: Text }) {
  return (
    <>
      {[figureName(o, text), text.area(o.area), text.when(o)].join(' · ')}{' '}
      <AgePill age={ageOf(o, text.index.source(o.source).date, today())} />
    </>
  );
}
