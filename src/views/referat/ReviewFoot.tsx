import { READ_REFERAT } from '../../i18n/readReferat';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { act, sayRest } from './reading/answering';
import type { Rest } from './reading/state';
import styles from './referat.module.css';

/**
 * The keys of the review, and whether answers are remembered.
 * @param also of how many other figures the last answer said something too, which is told instead of the latter
 * @param rest the others of the item that its answer may be said of
 * @param lasting whether the browser keeps answers
 */
export function ReviewFoot({ also, rest, lasting }: { also: number; rest: Rest | null; lasting: boolean }) {
  const text = useText();
  const t = useTexts(READ_REFERAT);
  const isTold = also > 0 || rest !== null;
  return (
    <footer className={styles.keys}>
      <dl aria-label={t.keysLabel}>
        {(
          [
            [['B'], t.keys.keep],
            [['S'], t.keys.skip],
            [['1', '2'], t.keys.answer],
            [['R'], t.keys.edit],
            [['O'], t.keys.above],
            [['A'], t.keys.keepSure],
            [['↑', '↓'], t.keys.move],
            [['N'], t.keys.next],
            [['Z'], t.keys.undo],
            [['G'], t.keys.save],
          ] as const
        ).map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className={classNames('small', isTold ? styles.alsoSaid : 'muted')}>
        {also > 0 && (
          <>
            {t.alsoSaid(also)}{' '}
            <Button look="link" onClick={() => act({ type: 'undo' })}>
              {t.alsoUndo}
            </Button>{' '}
          </>
        )}
        {rest && (
          <Button look="link" aria-keyshortcuts="P" onClick={sayRest}>
            {rest.period === ''
              ? t.restWithout(rest.keys.length)
              : t.rest(text.period(rest.period, 'short'), rest.keys.length)}{' '}
            <kbd>P</kbd>
          </Button>
        )}
        {!isTold && (lasting ? t.pause : t.notLasting)}
      </p>
    </footer>
  );
}
