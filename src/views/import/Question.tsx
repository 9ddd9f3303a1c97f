import { type ReactNode, useId, useState } from 'react';
import { classNames } from '../../ui/classNames';
import { Check } from '../../ui/Field';
import styles from './import.module.css';

/**
 * A question on how a file is to be read, with what each answer makes of it. If the file itself tells the answer, the
 * question is folded away, where it can still be found and changed.
 * @param why what leaves it open, with an example
 * @param known what is taken for granted, by answer
 * @param chosen the answer; null if it is to be asked
 * @param asked true asks it whatever the file tells
 * @param idle true if there is nothing to ask; what has been asked before stays
 */
export function Question<T extends string>({
  legend,
  why,
  answers,
  known,
  chosen,
  asked,
  idle = false,
  onChoose,
}: {
  legend: string;
  why: ReactNode;
  answers: readonly { readonly id: T; readonly name: string; readonly examples: readonly string[] }[];
  known: Readonly<Record<T, string>>;
  chosen: T | null;
  asked: boolean;
  idle?: boolean;
  onChoose: (answer: T) => void;
}) {
  const group = useId();
  // Once it has been asked, the question stays where it is when it is answered.
  const [open, setOpen] = useState(asked || chosen === null);
  if (chosen === null && !open) setOpen(true);
  if (idle && !open) return null;
  const question = (
    <fieldset className={styles.question}>
      <legend>{legend}</legend>
      {why !== null && <p className="muted">{why}</p>}
      {answers.map(({ id, name, examples }) => (
        <Check key={id} className={styles.check}>
          <input type="radio" name={group} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            {name}
            {examples.map((example) => (
              <span key={example} className={classNames(styles.example, 'muted small')}>
                {example}
              </span>
            ))}
          </span>
        </Check>
      ))}
    </fieldset>
  );
  if (open || chosen === null) return question;
  return (
    <details className={styles.known}>
      <summary>{known[chosen]}</summary>
      {question}
    </details>
  );
}
