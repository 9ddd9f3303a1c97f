import type { ReactNode } from 'react';
import { besideText } from '../analysis/insight/own';
import { areasOf } from '../analysis/verdict/judge';
import { figureSentence } from '../analysis/verdict/sentences';
import { valueParts } from '../analysis/verdict/valueParts';
import type { VerdictFigure } from '../analysis/verdict/verdict';
import { comparisonLine, figureName } from '../analysis/verdict/words';
import { isReferat } from '../model/documentType';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { indicatorView } from '../views/indicator/page';
import { AgePill } from './AgePill';
import { classNames } from './classNames';
import { FigureLink } from './FigureLink';
import { Hyphenated } from './Hyphenated';
import { OwnMark } from './OwnMark';
import { SignLine } from './Sign';
import type { Text } from './useText';
import { ValueText } from './ValueText';
import styles from './VerdictRow.module.css';

/** Where a figure stands: the item of minutes, or the table of statistics. */
export function sourceName(o: Observation, text: Text): string {
  const source = text.index.source(o.source);
  return isReferat(source)
    ? `${text.t.sources.documentType[source.documentType]}, ${text.t.table.item(o.item)}`
    : isOwn(o.source)
      ? text.source(o)
      : `${source.committee}, ${o.item}`;
}

/**
 * A judged figure as a row: what it is, a sentence, its period, age and source; its value with its sign in words; and
 * beside it what `children` draw. Rows are children of a list, whose columns they share.
 *
 * To use it: `const { verdict } = useVerdict(area, 5)` loads and judges, `headline(verdict, text)` is its sentence,
 * `verdict.tally` counts its groups, and each of `verdict.figures` is a row.
 * @param level of its heading
 * @param brief true leaves out the sentence, where there is little room
 */
export function VerdictRow({
  figure: judged,
  text,
  level: Heading = 'h3',
  brief = false,
  children,
}: {
  figure: VerdictFigure;
  text: Text;
  level?: 'h3' | 'h4';
  brief?: boolean;
  children?: ReactNode;
}) {
  const { figure: o, age, beside } = judged;
  const sentence = brief ? '' : figureSentence(judged, text).text;
  const several = text.index.entry(o.indicator).groups.length > 1;
  const href = text.href(
    indicatorView(o.indicator, { areas: areasOf(judged), group: several ? o.group : null }),
  );
  return (
    <li className={classNames(styles.row, brief && styles.brief)} data-figure={o.id}>
      <div className={styles.about}>
        <Heading className={styles.name}>
          {isOwn(o.source) && <OwnMark />}
          <a href={href}>
            <Hyphenated text={figureName(o, text)} />
          </a>
        </Heading>
        {sentence && <p className={styles.sentence}>{sentence}</p>}
        {beside && <p className={styles.sentence}>{besideText(beside, text)}</p>}
        <p className={styles.source}>
          {text.when(o)} <AgePill age={age} /> ·{' '}
          <FigureLink of={o} text={text}>
            {sourceName(o, text)}
          </FigureLink>
        </p>
      </div>
      <div className={styles.held}>
        <p className={styles.value}>
          <ValueText value={valueParts(o, text)} />
        </p>
        <SignLine judged={judged} className={styles.line}>
          {comparisonLine(judged, text).text}
        </SignLine>
      </div>
      {children && <div className={styles.chart}>{children}</div>}
    </li>
  );
}
