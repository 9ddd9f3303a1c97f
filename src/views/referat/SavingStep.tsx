import { type FormEvent, useMemo, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { at } from '../../model/at';
import { conflictsOf, countsOf } from '../../referat/review/amongDrafts';
import { type Draft, draftsOf, newKey } from '../../referat/review/drafts';
import { aroundOf, themeGuesser } from '../../referat/review/guessTheme';
import type { Definition } from '../../referat/review/review';
import { type NewIndicator, newIndicatorsOf } from '../../referat/review/saving';
import { LONGEST_NAME } from '../../state/own';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { KeepDocument } from './KeepDocument';
import { NewIndicators } from './NewIndicators';
import { act } from './reading/answering';
import { knownFor } from './reading/known';
import { save } from './reading/saving';
import { goTo, keepDocument, select, useReading } from './reading/state';
import styles from './referat.module.css';
import { meetingWords } from './words';

/** What is still to be said before figures are kept: what they are called, and what new indicators are. */
export function SavingStep() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const state = useReading();
  const { review, meetings, problem, keepsDocument } = state;
  const referat = state.referat as NonNullable<typeof state.referat>;
  const reading = state.reading as NonNullable<typeof state.reading>;
  const { catalog } = text.index;
  const guess = useMemo(() => themeGuesser(catalog), [catalog]);
  const drafts = draftsOf(referat, reading, review.answers, review.marked, knownFor(catalog));
  const kept = drafts.filter(({ verdict }) => verdict === 'kept');
  const conflicts = conflictsOf(drafts);
  const { open } = countsOf(drafts);
  const fresh = newIndicatorsOf(kept, review.definitions);
  const guesses = new Map(fresh.map((one) => [one.key, guess(one, aroundOf(one, kept, referat))]));
  const themeOf = ({ key, theme }: NewIndicator) => theme ?? guesses.get(key) ?? '';
  const without = fresh.filter((one) => themeOf(one) === '');
  const byKey = new Map(kept.map((draft) => [draft.key, draft]));
  const firstOf = ({ figures }: NewIndicator) => byKey.get(at(figures, 0)) as Draft;
  const withFigures = [...new Set(kept.map(({ item }) => referat.items[item]?.meeting ?? 0))];
  const [names, setNames] = useState(() =>
    meetings.map((meeting) => meetingWords(meeting, text).slice(0, LONGEST_NAME)),
  );
  const [busy, setBusy] = useState(false);
  /** Name of the known indicator that a new one was last said to be. */
  const [joined, setJoined] = useState<string | null>(null);
  const define = (keys: readonly string[], definition: Definition) =>
    act({ type: 'define', keys, definition });
  const rename = ({ key, unit, theme, direction, definition }: NewIndicator, name: string) => {
    const indicator = { id: null, name };
    const own = drafts.filter((draft) => draft.indicator.id === null && newKey(draft) === key);
    define([newKey({ indicator, unit })], {
      ...(theme === undefined ? {} : { theme }),
      ...(direction === undefined ? {} : { direction }),
      ...(definition === undefined ? {} : { definition }),
    });
    act({ type: 'set', keys: own.map((draft) => draft.key), values: { indicator }, keep: false });
    const isKnown = knownFor(catalog).named.indicators.has(newKey({ indicator, unit }));
    setJoined(isKnown ? name : null);
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (without.length + conflicts.size > 0) return;
    setBusy(true);
    const guessed = fresh.filter(({ theme }) => theme === undefined);
    for (const one of guessed) define([one.key], { theme: themeOf(one) });
    await save(catalog, names);
    setBusy(false);
  };
  return (
    <form className={styles.saving} onSubmit={(event) => void keep(event)}>
      <h2 tabIndex={-1} className={styles.stepHeading}>
        {t.saving}
      </h2>
      <p>
        {t.savingLede(kept.length)} {open > 0 && t.savingOpen(open)}
      </p>
      {withFigures.map((i) => (
        <Field key={i} as="p" className={styles.name}>
          <label htmlFor={`navn-${i}`}>{t.name}</label>
          <input
            id={`navn-${i}`}
            type="text"
            value={names[i] ?? ''}
            maxLength={LONGEST_NAME}
            onChange={({ target }) => setNames(names.map((name, n) => (n === i ? target.value : name)))}
          />
        </Field>
      ))}
      <p role="status">{joined !== null && t.joined(joined)}</p>
      {fresh.length > 0 && (
        <NewIndicators
          referat={referat}
          fresh={fresh}
          firstOf={firstOf}
          themeOf={themeOf}
          rename={rename}
          define={define}
          text={text}
        />
      )}
      <KeepDocument keeps={keepsDocument} keep={keepDocument} />
      <div role="alert">
        {problem && <Failure>{t.problem[problem]}</Failure>}
        {conflicts.size > 0 && (
          <Failure>
            {t.savingConflicts(conflicts.size - 1)}{' '}
            <Button
              look="link"
              onClick={() => {
                select(kept.find(({ key }) => conflicts.has(key))?.key ?? null);
                goTo('review');
              }}
            >
              {t.showConflicts}
            </Button>
          </Failure>
        )}
        {without.length > 0 && <p className={styles.wrong}>{t.themeMissing(without.length)}</p>}
      </div>
      <Actions>
        <Button
          type="submit"
          look="primary"
          disabled={busy || kept.length === 0 || without.length + conflicts.size > 0}
        >
          {t.save(kept.length)}
        </Button>
        <Button onClick={() => goTo('review')}>{t.backToReview}</Button>
      </Actions>
    </form>
  );
}
