import type { Judged, Sign as SignOf } from '../analysis/verdict/judge';
import { VERDICT } from '../i18n/verdict';
import { classNames } from './classNames';
import styles from './Sign.module.css';
import { useTexts } from './useMessages';

/** Forms on a square of 16, each filled unless hollow; what is on them is cut out in the colour of the paper. */
const FORMS: Readonly<Record<SignOf, { readonly outline: string; readonly on: string }>> = {
  good: { outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', on: 'M4.7 8.3l2.3 2.3 4.3-4.9' },
  attention: { outline: 'M8 1.6L15.2 14.4H.8z', on: 'M8 6v4M8 12.1v.4' },
  mixed: { outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', on: '' },
  level: { outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', on: 'M4.8 6.5h6.4M4.8 9.6h6.4' },
  info: { outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', on: 'M8 7.2v4.3M8 4.5v.4' },
};
/** Signs that are filled, if their figure is not old. */
const FILLED: readonly SignOf[] = ['good', 'attention'];

/** The form of a sign alone; what it says must be beside it in words. */
export function SignMark({ sign, hollow = false }: { sign: SignOf; hollow?: boolean }) {
  const { outline, on } = FORMS[sign];
  const filled = FILLED.includes(sign) && !hollow;
  return (
    <svg className={classNames(styles.mark, styles[sign])} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outline} className={filled ? styles.filled : styles.outline} />
      {sign === 'mixed' && <path d="M8 1a7 7 0 0 1 0 14z" className={styles.filled} />}
      {on && <path d={on} className={filled ? styles.cut : styles.drawn} />}
    </svg>
  );
}

/**
 * A judgement: form, colour, and words. `children` are what the figure is held against (`comparisonLine`); the word of the
 * sign itself is added for those who do not see it.
 */
export function SignLine({
  judged: { sign, hollow },
  className,
  children,
}: {
  judged: Pick<Judged, 'sign' | 'hollow'>;
  className?: string | undefined;
  children: string;
}) {
  const t = useTexts(VERDICT);
  return (
    <span className={classNames(styles.line, styles[sign], className)} data-sign={sign}>
      <SignMark sign={sign} hollow={hollow} />
      <span>
        <span className="visually-hidden">
          {t.signs[sign]}
          {hollow && `, ${t.tooOld}`}:{' '}
        </span>
        {children}
      </span>
    </span>
  );
}
