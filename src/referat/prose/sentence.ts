/** A sentence while it is read. */
import type { AreaMention } from '../areaMentions';
import type { Span } from '../blocks';
import type { ItemContext } from '../context';
import type { PeriodMention } from '../periods/mention';
import type { Before } from './before';
import type { Counted } from './counted';

/** Words and signs behind which something else is said. */
export const BREAKS =
  /[;:]|,|\b(?:og|men|mens|hvor|hvilket|hvoraf|end|mod|sammenlignet|svarende|samt|der|som|overfor|fordi|hvis)\b/iu;

/** Words that lead from a figure to its period. */
export const INTO_PERIOD =
  /(?:^|\s|\()(?:i|for|pr\.?|ved|til|om|per|på|af|fra|siden|ultimo|primo|medio|den|år|året|årene|perioden|budget|budgetår(?:et)?|regnskab|hele|løbet\s+af|måneden|udgangen\s+af)\s*$|^\s*\(?\s*$/iu;

/** Whether nothing between a figure and what comes behind it keeps them apart. */
export const isTight = (gap: string): boolean => gap.length <= 70 && !BREAKS.test(gap.replace(/^\s*\)/, ''));

/** “Det faktiske tal”: what became of what was expected, or the other way round; in a regular expression. */
export const COUNTERPART = 'det\\s+(?:faktiske|forventede|reelle|tilsvarende)\\s+(?:tal|antal|niveau)';

/** Sentences that go on about what the one before was about. */
export const GOES_ON = new RegExp(
  `^(?:heraf|deraf|${COUNTERPART}|af\\s+(?:dem|disse|de\\b)|det\\s+(?:svarer|er|giver)|dette\\s+(?:svarer|er)|hermed|dermed|det\\s+svarer|herunder|blandt\\s+(?:dem|disse))`,
  'iu',
);

/** A sentence with what stands in it and what is known before it. */
export interface Sentence {
  readonly text: string;
  /** Of its first letter in the document. */
  readonly offset: number;
  readonly item: ItemContext;
  readonly before: Before;
  readonly periods: readonly PeriodMention[];
  readonly areas: readonly AreaMention[];
  readonly numbers: readonly Counted[];
}

/** A part of the sentence in the document. */
export const spanAt = ({ offset }: Sentence, { from, to }: Span): Span => ({
  from: from + offset,
  to: to + offset,
});
