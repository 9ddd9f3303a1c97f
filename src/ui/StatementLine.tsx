import type { Statement } from '../analysis/insight/statements';
import { classNames } from './classNames';
import styles from './StatementLine.module.css';
import { useMessages } from './useMessages';

const ARROWS = { '-1': '▼', '0': '', '1': '▲' } as const;

/** A statement with an arrow for its trend and a colour for its tone, which screen readers get in words. */
export function StatementLine({
  statement,
  className,
}: {
  statement: Statement;
  className?: string | undefined;
}) {
  const t = useMessages();
  const { text, tone, trend } = statement;
  return (
    <p className={classNames(styles.statement, styles[tone], className)}>
      {trend !== 0 && <span aria-hidden="true">{ARROWS[trend]} </span>}
      {text}
      {tone !== 'neutral' && <span className="visually-hidden"> ({t.facts[tone]})</span>}
    </p>
  );
}
