import { READ_REFERAT } from '../../i18n/readReferat';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { useTexts } from '../../ui/useMessages';
import { act } from './reading/answering';
import styles from './referat.module.css';

/**
 * The keys of the review, and whether answers are remembered.
 * @param also of how many other figures the last answer said something too, which is told instead
 * @param lasting whether the browser keeps answers
 */
export function ReviewFoot({ also, lasting }: { also: number; lasting: boolean }) {
  const t = useTexts(READ_REFERAT);
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
      <p role="status" className={classNames('small', also === 0 ? 'muted' : styles.alsoSaid)}>
        {also > 0 ? t.alsoSaid(also) : lasting ? t.pause : t.notLasting}
        {also > 0 && (
          <>
            {' '}
            <Button look="link" onClick={() => act({ type: 'undo' })}>
              {t.alsoUndo}
            </Button>
          </>
        )}
      </p>
    </footer>
  );
}
