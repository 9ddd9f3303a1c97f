/** What a judged figure raises to decide or to ask. */
import { PRESENT } from '../../i18n/present';
import { VERDICT } from '../../i18n/verdict';
import { lowerFirst, type Wording } from '../../i18n/wording';
import { spokenValue } from '../insight/statements';
import { clauseOf } from '../verdict/headline';
import { figureSentence, figureSentences } from '../verdict/sentences';
import type { VerdictFigure } from '../verdict/verdict';
import { comparisonLine, figureName } from '../verdict/words';

/** Something to decide or to ask, and the figure that raises it. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** The figure, what it is held against and what more is known of it, a line each. */
  readonly because: readonly string[];
}

/**
 * The question that a figure raises, and the figure itself as the reason.
 * @param alone true gives all that is known a line of its own: there is nothing else to talk about
 */
export function question(one: VerdictFigure, alone: boolean, text: Wording): Question {
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
  const when = [text.when(figure), old].filter(Boolean);
  const against = comparisonLine(one, text).text;
  return {
    id: figure.id,
    text: said,
    because: alone
      ? [
          [`${about}: ${value}`, ...when].join(' · '),
          against,
          ...figureSentences(one, text).map((sentence) => sentence.text),
        ]
      : [[`${about}: ${value}`, against, ...when].join(' · '), figureSentence(one, text).text].filter(
          Boolean,
        ),
  };
}
