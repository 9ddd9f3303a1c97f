// biome-ignore-all lint/a11y/useSemanticElements: a row groups the fields of one figure, which are no form's

import { memo, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { type ReferatDocument, textOf } from '../../referat/blocks';
import { FIELDS, type Field, PART_OF } from '../../referat/proposal';
import {
  choicesOf,
  type Draft,
  isSure,
  mayKeep,
  questionOf,
  sharedWith,
  type Values,
} from '../../referat/review/drafts';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { Check } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { type About, PartControl } from './controls';
import styles from './referat.module.css';
import { act, keepShown, knownFor, settle } from './useReading';
import { VerdictSign } from './VerdictSign';
import {
  fieldName,
  fieldWords,
  figureWords,
  groupWords,
  indicatorWords,
  questionWords,
  valueWords,
} from './words';

/** Fields of a row in their columns. */
const COLUMNS: readonly Field[] = ['omraade', 'periode', 'enhed', 'type'];
/** Answers that are offered at most. */
const MOST_ANSWERS = 3;

/** What the text says of a figure, by which likely indicators and groups are found. */
export function aboutOf(draft: Draft, document: ReferatDocument): About {
  const { indicator } = draft.proposal ?? {};
  const ids = indicator ? [indicator.value, ...indicator.or].flatMap(({ id }) => id ?? []) : [];
  return { spoken: textOf(document, draft.places[0].around), likely: ids };
}

/** The fields of a figure, to be changed where it stands. */
function Editor({
  draft,
  above,
  alike,
  field,
  document,
  done,
  text,
}: {
  draft: Draft;
  above: Draft | undefined;
  /** Keys of the other figures whose new indicator has the same name. */
  alike: readonly string[];
  field: Field | null;
  document: ReferatDocument;
  /** @param kept whether the figure is kept now */
  done: (kept: boolean) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const [values, setOwn] = useState<Partial<Values>>({});
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const [forAlike, setForAlike] = useState(false);
  const known = knownFor(text.index.catalog);
  const shown: Values = { ...draft, ...values };
  const about = aboutOf(draft, document);
  const change = (part: Field) => (to: Partial<Values> | null) => {
    setWrong((before) => [...before.filter((one) => one !== part), ...(to === null ? [part] : [])]);
    if (to !== null) setOwn((before) => ({ ...before, ...to }));
  };
  const begin = field ?? 'noegletal';
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length > 0) return;
        // What was asked about is answered, whether it is changed or not.
        const asked = field === null ? {} : { [PART_OF[field]]: shown[PART_OF[field]] };
        const { indicator } = values;
        if (forAlike && indicator) act({ type: 'set', keys: alike, values: { indicator }, keep: false });
        done(settle(draft, { ...asked, ...values }, known));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done(false);
      }}
    >
      <div className={styles.editorFields}>
        {(['noegletal', 'maalgruppe', 'vaerdi', 'enhed', 'omraade', 'periode', 'type'] as const).map(
          (part) => (
            <PartControl
              key={part}
              part={part}
              values={shown}
              change={change(part)}
              about={about}
              text={text}
              first={part === begin}
            />
          ),
        )}
      </div>
      {alike.length > 0 && (
        <Check>
          <input type="checkbox" checked={forAlike} onChange={({ target }) => setForAlike(target.checked)} />
          {t.forAlike(alike.length, draft.indicator.name)}
        </Check>
      )}
      <Actions>
        <Button type="submit" look="primary" disabled={wrong.length > 0}>
          {t.apply}
        </Button>
        <Button onClick={() => done(false)}>{t.cancel}</Button>
        {above && (
          <Button look="link" onClick={() => done(settle(draft, sharedWith(above), known))}>
            {t.asAbove(indicatorWords(above, text))}
          </Button>
        )}
      </Actions>
    </form>
  );
}

/** One question about what is in doubt, with its likely answers. */
function Question({
  draft,
  above,
  field,
  edit,
  settled,
  text,
}: {
  draft: Draft;
  above: Draft | undefined;
  field: Field;
  edit: (field: Field) => void;
  settled: (key: string) => void;
  text: Text;
}) {
  const t = useTexts(READ_REFERAT);
  const part = PART_OF[field];
  const isDoubt = draft.doubts.includes(field);
  const answer = (values: Partial<Values>) => {
    if (settle(draft, values, knownFor(text.index.catalog))) settled(draft.key);
  };
  const known = draft.indicator.id === null ? undefined : text.index.indicator(draft.indicator.id);
  const units = known && known.unit !== draft.unit ? [known.unit] : [];
  const choices = isDoubt ? choicesOf(draft, field, above) : field === 'enhed' ? units : [];
  const words = (value: Values[keyof Values]) => fieldWords({ ...draft, [part]: value }, field, text);
  const answers = [...new Map(choices.map((value) => [words(value), value])).entries()]
    .filter(([name]) => name !== '')
    .slice(0, MOST_ANSWERS);
  const isOfIndicator = field === 'enhed' && !isDoubt;
  const all: readonly (readonly [name: string, give: () => void])[] = [
    ...answers.map(
      ([name, value]) => [isOfIndicator ? t.itIs(name) : name, () => answer({ [part]: value })] as const,
    ),
    ...(isDoubt && field === 'periode'
      ? [[draft.kind === 'maal' ? t.noDeadline : t.nonePeriod, () => answer({ period: '' })] as const]
      : []),
    [
      field === 'periode' ? t.choosePeriod : isOfIndicator ? t.otherIndicator : t.other,
      () => edit(isOfIndicator ? 'noegletal' : field),
    ],
  ];
  return (
    <div className={styles.question}>
      <p>{questionWords(draft, field, text, t)}</p>
      <Actions>
        {all.map(([name, give], i) => (
          <Button key={name} data-answer aria-keyshortcuts={String(i + 1)} onClick={give}>
            <span className={styles.answerKey} aria-hidden="true">
              {i + 1}
            </span>
            {name}
          </Button>
        ))}
      </Actions>
    </div>
  );
}

/**
 * A figure: its fields in columns, what is in doubt in a dashed frame with one question, and keep and skip.
 * @param editing the field that is being changed first, null where the reader only edits; undefined where nothing is
 * @param above the figure before it in its item
 * @param alike keys of the other figures whose new indicator has the same name, while it is edited
 * @param conflict the figure that says the same with another value
 */
export const FigureRow = memo(function FigureRow({
  draft,
  above,
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
          <button
            type="button"
            tabIndex={selected ? 0 : -1}
            aria-pressed={verdict === 'kept'}
            disabled={verdict === 'open' && !mayKeep(draft)}
            onClick={() => {
              keepShown(draft);
              if (verdict === 'open') settled(key);
            }}
          >
            {t.keep}
          </button>
          <button
            type="button"
            tabIndex={selected ? 0 : -1}
            aria-pressed={verdict === 'skipped'}
            onClick={() => {
              act({ type: 'decide', keys: [key], verdict: verdict === 'skipped' ? 'open' : 'skipped' });
              if (verdict === 'open') settled(key);
            }}
          >
            {t.skip}
          </button>
        </span>
      </div>
      {isOpen ? (
        <Editor
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
            <Question
              draft={draft}
              above={above}
              field={question}
              edit={(field) => edit(key, field)}
              settled={settled}
              text={text}
            />
          )}
          {conflict && (
            <div className={styles.question}>
              <p>{t.conflict(`${valueWords(conflict, text)} ${indicatorWords(conflict, text)}`)}</p>
              <Actions>
                <Button onClick={() => edit(key, null)}>{t.edit}</Button>
                <Button onClick={() => act({ type: 'decide', keys: [key], verdict: 'skipped' })}>
                  {t.skip}
                </Button>
              </Actions>
            </div>
          )}
        </>
      )}
    </div>
  );
});

/** All fields that may be set for several figures at once. */
export const BULK_FIELDS: readonly Field[] = FIELDS.filter((field) => field !== 'vaerdi');
