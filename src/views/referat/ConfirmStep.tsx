import { type FormEvent, useState } from 'react';
import { READ_REFERAT } from '../../i18n/readReferat';
import { compareText } from '../../model/language';
import { textOf } from '../../referat/blocks';
import type { Meeting } from '../../referat/review/saving';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { KeepDocument } from './KeepDocument';
import { Notices } from './Notices';
import { confirmMeetings, leave } from './reading/opening';
import { useReading } from './reading/state';
import styles from './referat.module.css';

/** Letters of a passage that is shown. */
const LONGEST = 90;

/** Who met and when, as the text says, for the reader to confirm: it is said of every figure. */
export function ConfirmStep() {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const state = useReading();
  const referat = state.referat as NonNullable<typeof state.referat>;
  const [meetings, setMeetings] = useState<readonly Meeting[]>(state.meetings);
  const [keeps, setKeeps] = useState(state.keepsDocument);
  const [missing, setMissing] = useState(false);
  const municipalities = text.index.catalog.areas
    .filter(({ type }) => type === 'kommune')
    .sort((a, b) => compareText(a.name[text.language], b.name[text.language], text.language));
  const change = (at: number, part: Partial<Meeting>) =>
    setMeetings(meetings.map((meeting, i) => (i === at ? { ...meeting, ...part } : meeting)));
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const whole = meetings.every(({ municipality, date }) => municipality !== '' && date !== '');
    setMissing(!whole);
    if (whole) confirmMeetings(meetings, keeps);
  };
  return (
    <form className={styles.confirm} onSubmit={confirm} noValidate>
      <h2 tabIndex={-1} className={styles.stepHeading}>
        {t.confirm}
      </h2>
      <p className="muted">{t.confirmHelp}</p>
      <Notices referat={referat} />
      {meetings.map((meeting, i) => {
        const found = referat.meetings[i];
        const said = (at: { from: number; to: number } | null | undefined, known: boolean) =>
          at ? (
            <>
              {t.fromText} <q lang="da">{textOf(referat.document, at).slice(0, LONGEST)}</q>
            </>
          ) : known ? (
            t.fromName
          ) : (
            t.notFound
          );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: meetings have no other name
          <Card key={i} as="fieldset" className={styles.meeting}>
            {meetings.length > 1 && <legend>{t.meetingOf(i + 1, meetings.length)}</legend>}
            <Field as="p">
              <label htmlFor={`kommune-${i}`}>{t.municipality}</label>
              <select
                id={`kommune-${i}`}
                value={meeting.municipality}
                required
                aria-describedby={`kommune-${i}-fra`}
                onChange={({ target }) => change(i, { municipality: target.value })}
              >
                {meeting.municipality === '' && <option value="">{t.chooseMunicipality}</option>}
                {municipalities.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[text.language]}
                  </option>
                ))}
              </select>
              <span id={`kommune-${i}-fra`} className="small muted">
                {said(found?.municipality?.at, found?.municipality !== null)}
              </span>
            </Field>
            <Field as="p">
              <label htmlFor={`udvalg-${i}`}>{t.committee}</label>
              <input
                id={`udvalg-${i}`}
                type="text"
                lang="da"
                value={meeting.committee}
                maxLength={120}
                aria-describedby={`udvalg-${i}-fra`}
                onChange={({ target }) => change(i, { committee: target.value })}
              />
              <span id={`udvalg-${i}-fra`} className="small muted">
                {said(found?.committee?.at, found?.committee !== null)}
              </span>
            </Field>
            <Field as="p">
              <label htmlFor={`dato-${i}`}>{t.date}</label>
              <input
                id={`dato-${i}`}
                type="date"
                value={meeting.date}
                required
                aria-describedby={`dato-${i}-fra`}
                onChange={({ target }) => change(i, { date: target.value })}
              />
              <span id={`dato-${i}-fra`} className="small muted">
                {said(found?.date?.at, found?.date !== null)}
              </span>
            </Field>
          </Card>
        );
      })}
      <KeepDocument keeps={keeps} keep={setKeeps} />
      <div role="alert" className={styles.wrong}>
        {missing && t.missing}
      </div>
      <Actions>
        <Button type="submit" look="primary">
          {t.right}
        </Button>
        <Button onClick={() => void leave()}>{t.another}</Button>
      </Actions>
    </form>
  );
}
