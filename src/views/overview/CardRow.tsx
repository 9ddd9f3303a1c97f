import { areasOf } from '../../analysis/verdict/judge';
import { valueParts } from '../../analysis/verdict/valueParts';
import type { VerdictFigure } from '../../analysis/verdict/verdict';
import { comparisonLine, figureName } from '../../analysis/verdict/words';
import { AgePill } from '../../ui/AgePill';
import { Hyphenated } from '../../ui/Hyphenated';
import { SignLine } from '../../ui/Sign';
import type { Text } from '../../ui/useText';
import { ValueText } from '../../ui/ValueText';
import { indicatorView } from '../indicator/page';
import styles from './overview.module.css';

/**
 * A judged figure in as little room as it takes: its name over what it is held against, its value over its period, with its
 * age when it is older than a year.
 */
export function CardRow({ figure: judged, text }: { figure: VerdictFigure; text: Text }) {
  const { figure: o, age } = judged;
  const several = text.index.entry(o.indicator).groups.length > 1;
  const href = text.href(
    indicatorView(o.indicator, { areas: areasOf(judged), group: several ? o.group : null }),
  );
  return (
    <li>
      <div>
        <a href={href}>
          <Hyphenated text={figureName(o, text)} />
        </a>
        <SignLine judged={judged} className={styles.held}>
          {comparisonLine(judged, text).text}
        </SignLine>
      </div>
      <p className={styles.value}>
        <b>
          <ValueText value={valueParts(o, text)} />
        </b>
        <span>
          {text.when(o)}
          {age.years > 0 && <AgePill age={age} />}
        </span>
      </p>
    </li>
  );
}
