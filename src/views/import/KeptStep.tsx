import { IMPORT } from '../../i18n/import';
import { Actions } from '../../ui/Actions';
import { Button, ButtonLink } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import type { Flow } from './flow';
import styles from './import.module.css';
import { StepHeading } from './StepHeading';
import { dispatch } from './useImport';

/** Indicators that are linked to one by one. */
const MOST = 8;

/** Where the figures now are. */
export function KeptStep({ flow, text }: { flow: Extract<Flow, { step: 'kept' }>; text: Text }) {
  const t = useTexts(IMPORT).kept;
  const words = useTexts(IMPORT);
  const { dataset, temporary } = flow;
  const { indicatorEntries, codelists } = dataset.layer;
  const names = new Map(
    [...text.index.catalog.indicators, ...codelists.indicators].map(({ id, name }) => [
      id,
      name[text.language],
    ]),
  );
  const more = indicatorEntries.length - MOST;
  return (
    <>
      <StepHeading>{t.heading(dataset.name)}</StepHeading>
      {temporary ? <Note>{t.temporary}</Note> : <p>{t.where}</p>}
      <h3>{t.indicators}</h3>
      <ul className={styles.keptLinks}>
        {indicatorEntries.slice(0, MOST).map(({ id, count }) => (
          <li key={id}>
            <a href={text.href(indicatorView(id))}>{names.get(id) ?? id}</a>{' '}
            <span className="muted">{words.report.figuresOf(text.number(count, 0))}</span>
          </li>
        ))}
        {more > 0 && <li className="muted">{t.more(text.number(more, 0))}</li>}
      </ul>
      <Actions className={styles.actions}>
        <ButtonLink href={text.href({ page: 'own' })}>{t.toOwn}</ButtonLink>
        <Button onClick={() => dispatch({ type: 'restart' })}>{t.another}</Button>
      </Actions>
    </>
  );
}
