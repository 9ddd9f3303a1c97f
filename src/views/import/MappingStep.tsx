import { useMemo } from 'react';
import { lacksGroup, mappingGaps } from '../../dataset/import/guess';
import { IMPORT } from '../../i18n/import';
import { quoted } from '../../i18n/quotes';
import type { MappingGap } from '../../model/import';
import type { ColumnUse, Mapping, Measure } from '../../model/mapping';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { BlanksQuestion } from './BlanksQuestion';
import { ColumnTable } from './ColumnTable';
import { DecimalsQuestion } from './DecimalsQuestion';
import type { Flow } from './flow';
import styles from './import.module.css';
import { LivePreview } from './LivePreview';
import { MeasureFields } from './MeasureFields';
import { columnsOf, indicatorGaps, measured, measureOf, saysItself, setUse } from './mapping';
import { RememberedNote } from './RememberedNote';
import { RowFields } from './RowFields';
import { RowIndicators } from './RowIndicators';
import { SheetChoice } from './SheetChoice';
import { StepHeading } from './StepHeading';
import { dispatch, useImport } from './useImport';
import { columnName, recognisedAs } from './words';

const change = (mapping: Mapping) => dispatch({ type: 'map', mapping });

/** Says what a column is used for, of the mapping as it is now. */
function putToUse(at: number, use: ColumnUse): void {
  const { flow } = useImport.getState();
  if (flow.step === 'mapping') change(setUse(flow.opened.mapping, at, use));
}

/** Where the reader says what the columns of a table mean, and sees at once what comes of it. */
export function MappingStep({ flow, text }: { flow: Extract<Flow, { step: 'mapping' }>; text: Text }) {
  const words = useTexts(IMPORT);
  const t = words.mapping;
  const { head, mapping, remembered } = flow.opened;
  const { indicatorEntries, indicators } = text.index.catalog;
  const gaps = useMemo(() => mappingGaps(mapping, indicatorEntries), [mapping, indicatorEntries]);
  const newGaps = useMemo(() => indicatorGaps(mapping, indicators), [mapping, indicators]);
  const asked = measured(mapping);
  // Of several columns, those that are meant are named.
  const meant: Partial<Record<MappingGap, (measure: Measure) => boolean>> = {
    indicator: ({ indicator }) => indicator === '',
    group: (measure) => lacksGroup(mapping, measure, indicatorEntries),
  };
  const gapText = (gap: MappingGap) => {
    const lacks = meant[gap];
    const columns = asked.filter((at) => at !== null && lacks?.(measureOf(mapping, at)));
    const names = columns.map((at) => quoted(columnName(head, at ?? 0, words), text.language));
    return names.length === 0 ? t.gap[gap] : t.gapIn(t.gap[gap], words.list(names));
  };
  const open = [...gaps.map(gapText), ...newGaps.map((gap) => t.newGap[gap])];
  return (
    <>
      <StepHeading>{t.heading}</StepHeading>
      <p className={styles.said}>{recognisedAs(head, mapping, words, text)}</p>
      {remembered && <RememberedNote remembered={remembered} mapping={mapping} change={change} text={text} />}
      <SheetChoice input={flow.input} head={head} />
      <ColumnTable head={head} columns={mapping.columns} onUse={putToUse} text={text} />
      {!(saysItself(mapping, 'area') && saysItself(mapping, 'period')) && (
        <RowFields mapping={mapping} change={change} text={text} />
      )}
      {asked.length > 0 && (
        <section>
          <h3>{t.measuresHeading}</h3>
          {asked.map((at) => (
            <MeasureFields
              key={at}
              at={at}
              compact={asked.length > 1}
              head={head}
              mapping={mapping}
              change={change}
              text={text}
            />
          ))}
        </section>
      )}
      <BlanksQuestion head={head} mapping={mapping} change={change} />
      {columnsOf(mapping, 'indicator').length > 0 && (
        <RowIndicators mapping={mapping} change={change} text={text} />
      )}
      <DecimalsQuestion head={head} mapping={mapping} change={change} text={text} />
      <LivePreview head={head} mapping={mapping} text={text} />
      <div className={styles.foot}>
        <p role="status">{open.length > 0 && <strong>{t.gaps(words.list(open))}</strong>}</p>
        <Actions className={styles.actions}>
          <Button look="primary" disabled={open.length > 0} onClick={() => dispatch({ type: 'read' })}>
            {t.read}
          </Button>
          <Button look="link" onClick={() => dispatch({ type: 'restart' })}>
            {t.other}
          </Button>
        </Actions>
      </div>
    </>
  );
}
