/** What a judged figure raises to decide or to ask. */
import { PRESENT } from '../../i18n/present';
import { VERDICT } from '../../i18n/verdict';
import { lowerFirst, type Wording } from '../../i18n/wording';
import { spokenValue } from '../insight/statements';
import type { VerdictFigure } from '../verdict/verdict';
import { clauseOf, comparisonLine, figureName, figureSentence } from '../verdict/words';

/** Something to decide or to ask, and the figure that raises it. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly because: string;
  /** What more is known of it, two sentences at most; '' for nothing. */
  readonly more: string;
}

/** The question that a figure raises, and the figure itself as the reason. */
export function question(one: VerdictFigure, text: Wording): Question {
  const { figure, decisive, age } = one;
  const t = PRESENT[text.language].deck.asked;
  const clause = clauseOf(one, text);
  const value = spokenValue(figure, text);
  const about = figureName(figure, text);
  const said =
    decisive === null || !clause
      ? t.doubt(value, lowerFirst(about))
      : decisive.rung === 'target'
        ? t.target(clause.whom)
        : decisive.rung === 'budget'
          ? t.budget(clause.head)
          : t.why([clause.head, clause.tail].filter(Boolean).join(' '), clause.way !== 0);
  const old = age.years > 0 ? VERDICT[text.language].age(age.years, age.months) : '';
  return {
    id: figure.id,
    text: said,
    because: [`${about}: ${value}`, comparisonLine(one, text).text, text.when(figure), old]
      .filter(Boolean)
      .join(' · '),
    more: figureSentence(one, text).text,
  };
}
