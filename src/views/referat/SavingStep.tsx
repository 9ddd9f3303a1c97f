import { type FormEvent, useState } from 'react';
import { likelyTheme } from '../../dataset/import/proposals';
import { READ_REFERAT } from '../../i18n/readReferat';
import { DIRECTIONS, type Direction } from '../../model/codelist';
import { conflictsOf, countsOf, draftsOf } from '../../referat/review/drafts';
import type { Definition } from '../../referat/review/review';
import { newIndicatorsOf } from '../../referat/review/saving';
import { LONGEST_NAME } from '../../state/own';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { KeepDocument } from './KeepDocument';
import styles from './referat.module.css';
import { act, goTo, keepDocument, knownFor, save, useReading } from './useReading';
import { unitWords } from './words';

/** What is still to be said before figures are kept: what they are called, and what new indicators are. */
export function SavingStep() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const state = useReading();
  const { review, meetings, problem, keepsDocument } = state;
  const referat = state.referat as NonNullable<typeof state.referat>;
  const reading = state.reading as NonNullable<typeof state.reading>;
  const { catalog } = text.index;
  const { themes, indicators } = catalog;
  const drafts = draftsOf(referat, reading, review.answers, review.marked, knownFor(catalog));
  const kept = drafts.filter(({ verdict }) => verdict === 'kept');
  const conflicts = conflictsOf(drafts);
  const { open } = countsOf(drafts);
  const fresh = newIndicatorsOf(kept, review.definitions);
  const guesses = new Map(fresh.map(({ key, name }) => [key, likelyTheme(name, indicators)]));
  const themeOf = ({ key, theme }: (typeof fresh)[number]) => theme ?? guesses.get(key) ?? '';
  const without = fresh.filter((one) => themeOf(one) === '');
  const nameOf = (i: number) => {
    const meeting = meetings[i];
    return meeting
      ? [text.area(meeting.municipality), meeting.committee, text.period(meeting.date)]
          .filter(Boolean)
          .join(', ')
          .slice(0, LONGEST_NAME)
      : '';
  };
  const [names, setNames] = useState(() => meetings.map((_, i) => nameOf(i)));
  const [busy, setBusy] = useState(false);
  const define = (keys: readonly string[], definition: Definition) =>
    act({ type: 'define', keys, definition });
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
      <h2>{t.saving}</h2>
      <p>
        {t.savingLede(kept.length)} {open > 0 && t.savingOpen(open)}
      </p>
      {meetings.map((meeting, i) => (
        <Field key={`${meeting.municipality} ${meeting.date}`} as="p" className={styles.name}>
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
      {fresh.length > 0 && (
        <section aria-labelledby="nye-noegletal">
          <h3 id="nye-noegletal">{t.newIndicators}</h3>
          <p className="muted">{t.newIndicatorsHelp}</p>
          {without.length > 0 && (
            <Field as="p" className={styles.name}>
              <label htmlFor="tema-alle">{t.themeForAll}</label>
              <select
                id="tema-alle"
                value=""
                onChange={({ target }) =>
                  define(
                    without.map(({ key }) => key),
                    { theme: target.value },
                  )
                }
              >
                <option value="">{t.chooseTheme}</option>
                {themes.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[text.language]}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <ul className={styles.fresh}>
            {fresh.map((one) => (
              <li key={one.key}>
                <p className={styles.freshName}>
                  <strong lang="da">{one.name}</strong>{' '}
                  <span className="muted">
                    {unitWords(one.unit, text)} · {t.count(one.count)}
                  </span>
                </p>
                <select
                  aria-label={t.themeOf(one.name)}
                  value={themeOf(one)}
                  aria-invalid={themeOf(one) === ''}
                  onChange={({ target }) => define([one.key], { theme: target.value })}
                >
                  {themeOf(one) === '' && <option value="">{t.chooseTheme}</option>}
                  {themes.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name[text.language]}
                    </option>
                  ))}
                </select>
                <select
                  aria-label={t.directionOf(one.name)}
                  value={one.direction ?? 'neutral'}
                  onChange={({ target }) => define([one.key], { direction: target.value as Direction })}
                >
                  {DIRECTIONS.map((direction) => (
                    <option key={direction} value={direction}>
                      {t.directions[direction]}
                    </option>
                  ))}
                </select>
                <input
                  type="text"
                  aria-label={t.definitionOf(one.name)}
                  placeholder={t.definition}
                  defaultValue={one.definition ?? ''}
                  maxLength={600}
                  onBlur={({ target }) => {
                    if (target.value !== (one.definition ?? ''))
                      define([one.key], { definition: target.value });
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <KeepDocument keeps={keepsDocument} keep={keepDocument} />
      <div role="alert">
        {problem && <Failure>{t.problem[problem]}</Failure>}
        {conflicts.size > 0 && <Failure>{t.savingConflicts(conflicts.size - 1)}</Failure>}
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
