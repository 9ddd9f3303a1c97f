import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import styles from './referat.module.css';

/** A question about a figure with its answers, which are given by their numbers too. */
export function Question({
  asked,
  answers,
}: {
  asked: string;
  answers: readonly { readonly name: string; readonly give: () => void }[];
}) {
  return (
    <div className={styles.question}>
      <p>{asked}</p>
      <Actions>
        {answers.map(({ name, give }, i) => (
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
