// biome-ignore-all lint/a11y/useSemanticElements: a row groups the fields of one figure, which are no form's

import { memo } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import type { ReferatDocument } from '../../referat/blocks';
import type { Field } from '../../referat/proposal';
import { type Draft, isSure, mayKeep, questionOf } from '../../referat/review/drafts';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { ConflictQuestion } from './ConflictQuestion';
import { FigureEditor } from './FigureEditor';
import { FigureQuestion } from './FigureQuestion';
import { act, keepShown } from './reading/answering';
import styles from './referat.module.css';
import { VerdictSign } from './VerdictSign';
import { fieldName, fieldWords, figureWords, groupWords, indicatorWords, valueWords } from './words';

/** Fields of a row in their columns. */
const COLUMNS: readonly Field[] = ['omraade', 'periode', 'enhed', 'type'];
/**
 * A figure: its fields in columns, what is in doubt in a dashed frame with one question, and keep and skip.
 * @param editing the field that is being changed first, null where the reader only edits; undefined where nothing is
 * @param above the figure before it in its item
 * @param said what the other figures of its item say, while it is asked what it measures
 * @param alike keys of the other figures whose new indicator has the same name, while it is edited
 * @param conflict the figure that says the same with another value
 */
export const FigureRow = memo(function FigureRow({
  draft,
  above,
  said,
  alike,
  document,
  selected,
  editing,
  edit,
  settled,
  conflict,
  position,
  text,
}: {
  draft: Draft;
  above: Draft | undefined;
  said: ReadonlyMap<string, number>;
  alike: readonly string[];
  document: ReferatDocument;
  selected: boolean;
  editing: Field | null | undefined;
  edit: (key: string, field: Field | null | undefined) => void;
  /** Told when a figure has its answer. */
  settled: (key: string) => void;
  conflict: Draft | undefined;
  position: string;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const { key, verdict, doubts } = draft;
  const question = verdict === 'open' ? questionOf(draft) : null;
  const sure = isSure(draft);
  const status =
    verdict === 'kept' ? t.kept : verdict === 'skipped' ? t.skipped : sure ? t.marks.open : t.open;
  const isDoubtful = (field: Field) => verdict === 'open' && (doubts.includes(field) || question === field);
  const group = groupWords(draft, text);
  const fieldText = (field: Field) => {
    const words = fieldWords(draft, field, text);
    if (field === 'periode' && words === '') return isDoubtful('periode') ? t.noPeriodAsk : t.noPeriod;
    const empty = { omraade: t.noArea, noegletal: t.noName, enhed: t.noUnit }[field as string] ?? '';
    return words === '' ? empty : isDoubtful(field) ? `${words}?` : words;
  };
  const fieldButton = (field: Field, shown: string) => (
    <button
      key={field}
      type="button"
      tabIndex={selected ? 0 : -1}
      className={classNames(styles.cell, isDoubtful(field) && styles.doubt)}
      data-field={field}
      aria-label={t.editOf(fieldName(field, t), shown) + (isDoubtful(field) ? `, ${t.inDoubt}` : '')}
      onClick={() => edit(key, field)}
    >
      {shown}
    </button>
  );
  const isOpen = editing !== undefined;
  return (
    <div
      className={classNames(
        styles.row,
        styles[verdict],
        !sure && verdict === 'open' && styles.unsure,
        conflict && styles.clashing,
      )}
      data-figure={key}
      data-selected={selected || undefined}
      role="group"
      tabIndex={selected ? 0 : -1}
      aria-label={`${figureWords(draft, text)}. ${status}, ${position}`}
    >
      <div className={styles.fields}>
        <span className={styles.value}>
          <VerdictSign verdict={conflict ? 'open' : verdict} sure={sure && !conflict} />
          <span className={isDoubtful('vaerdi') ? styles.doubt : undefined}>
            {draft.proposal?.nearness && <small>{t.about[draft.proposal.nearness]} </small>}
            {valueWords(draft, text)}
          </span>
        </span>
        <button
          type="button"
          tabIndex={selected ? 0 : -1}
          className={classNames(styles.indicator, isDoubtful('noegletal') && styles.doubt)}
          data-field="noegletal"
          aria-label={t.editOf(fieldName('noegletal', t), fieldText('noegletal'))}
          onClick={() => edit(key, 'noegletal')}
        >
          <span lang={draft.indicator.id === null ? 'da' : undefined}>
            {indicatorWords(draft, text) || t.noName}
          </span>
          {draft.indicator.id === null && indicatorWords(draft, text) !== '' && (
            <span className={styles.isNew}>{t.isNew}</span>
          )}
          {draft.places.length > 1 && <small className="muted"> {t.places(draft.places.length)}</small>}
          {group !== '' && (
            <span className={classNames(styles.group, isDoubtful('maalgruppe') && styles.doubt)}>
              {group}
            </span>
          )}
        </button>
        {COLUMNS.map((field) => fieldButton(field, fieldText(field)))}
        <span className={styles.verdicts}>
          <Button
            look="link"
            tabIndex={selected ? 0 : -1}
            aria-pressed={verdict === 'kept'}
            disabled={verdict === 'open' && !mayKeep(draft)}
            onClick={() => {
              keepShown(draft);
              if (verdict === 'open') settled(key);
            }}
          >
            {t.keep}
          </Button>
          <Button
            look="link"
            tabIndex={selected ? 0 : -1}
            aria-pressed={verdict === 'skipped'}
            onClick={() => {
              act({ type: 'decide', keys: [key], verdict: verdict === 'skipped' ? 'open' : 'skipped' });
              if (verdict === 'open') settled(key);
            }}
          >
            {t.skip}
          </Button>
        </span>
      </div>
      {isOpen ? (
        <FigureEditor
          draft={draft}
          above={above}
          alike={alike}
          field={editing}
          document={document}
          done={(kept) => {
            edit(key, undefined);
            if (kept && verdict === 'open') settled(key);
          }}
          text={text}
        />
      ) : (
        <>
          {question && (
            <FigureQuestion
              draft={draft}
              above={above}
              said={said}
              field={question}
              edit={(field) => edit(key, field)}
              settled={settled}
              text={text}
            />
          )}
          {conflict && (
            <ConflictQuestion
              draft={draft}
              conflict={conflict}
              edit={() => edit(key, null)}
              settled={settled}
              text={text}
            />
          )}
        </>
      )}
    </div>
  );
});
