/** What a piece of text is read to: figures, and numbers that are none. */
import type { Kind } from '../../model/kind';
import type { Span } from '../blocks';
import type { Measure } from '../measure';
import type { NoFigure } from '../notFigures';
import type { NumberMention } from '../numbers';
import type { AreaName, Traced } from '../proposal';

/** A figure as it was read in one place. */
export interface ReadFigure {
  /** What is quoted as the figure, in the document. */
  readonly at: Span;
  readonly around: Span;
  readonly number: NumberMention;
  readonly measure: Measure;
  readonly value: Traced<number>;
  readonly unit: Traced<string>;
  readonly area: Traced<AreaName>;
  readonly period: Traced<string>;
  readonly kind: Traced<Kind>;
  /** Whether it is a difference: from another time, from what was expected, from another area. */
  readonly isDifference: boolean;
  /** Whether it may be no figure at all, so that what it measures is to be asked. */
  readonly uncertain: boolean;
  /** Words near it that say what it is, the nearest part first: what stands before it, and behind it. */
  readonly words: {
    readonly before: string;
    readonly after: string;
    /** What is counted, with what is said of it: “ledige værelser”; '' for shares and amounts. */
    readonly counted: string;
    readonly sentence: string;
  };
}

/** A number that was not taken. */
export interface LeftNumber extends Span {
  readonly why: NoFigure;
}

/** What a piece of text was read to. */
export interface ReadText {
  readonly figures: readonly ReadFigure[];
  readonly left: readonly LeftNumber[];
}
