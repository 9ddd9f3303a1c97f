import { COMPARE } from '../../i18n/compare';
import { LinkRow } from '../../ui/LinkRow';
import type { Text } from '../../ui/useText';
import styles from './compare.module.css';

/** With more areas than this, only pairs with the first of them are offered. */
const MOST = 4;
/** Pairs offered at most. */
const MOST_PAIRS = 8;

function pairsOf(areas: readonly string[]): [string, string][] {
  const firsts = areas.length > MOST ? areas.slice(0, 1) : areas;
  return firsts
    .flatMap((a, i) => areas.slice(i + 1).map((b): [string, string] => [a, b]))
    .slice(0, MOST_PAIRS);
}

/** Links to the pages of the pairs among the areas chosen. */
export function PairLinks({ areas, text }: { areas: readonly string[]; text: Text }) {
  const t = COMPARE[text.language];
  const pairs = pairsOf(areas);
  if (pairs.length === 0) return null;
  return (
    <nav className={styles.pairs} aria-label={t.pairs}>
      <span>{t.pairs}</span>
      <LinkRow>
        {pairs.map(([a, b]) => (
          <li key={`${a} ${b}`}>
            <a href={text.href({ page: 'pair', area: a, other: b })}>{t.pair(text.area(a), text.area(b))}</a>
          </li>
        ))}
      </LinkRow>
    </nav>
  );
}
