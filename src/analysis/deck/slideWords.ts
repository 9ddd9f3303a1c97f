/**
 * What a slide without a chart says, as plain data in the words of a language: the screen, the handout and the files that
 * are taken out draw the same.
 */
import type { Observation } from '../../model/observation';
import type { CitationPart } from '../citation';
import type { Sign } from '../verdict/judge';
import type { ValueParts } from '../verdict/valueParts';
import type { Question } from './question';

/** A figure in words, with its value apart. */
export interface FigureLine {
  readonly id: string;
  readonly name: string;
  readonly value: ValueParts;
  /** When it is of, and how old it is where that is much. */
  readonly when: string;
  /** What it is held against, or why it is not. */
  readonly against: string;
  /** What more there is to say, a sentence at most; '' for nothing. */
  readonly more: string;
}

/** A judged figure. */
export interface VerdictLine extends FigureLine {
  readonly sign: Sign;
  /** True for a figure so old that its sign is hollow. */
  readonly hollow: boolean;
  /** The sign in a word. */
  readonly word: string;
}

/** A source with the agenda items that state figures. */
export interface SourceLines {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly items: readonly {
    readonly number: string;
    readonly name: string;
    readonly title: string;
    /** A figure that it states. */
    readonly figure: Observation;
  }[];
}

/** The one thing that a slide shows. */
export type SlideBody =
  /** Under the title of the deck: who met and when, how new the figures are, what is new. */
  | { readonly type: 'title'; readonly area: string; readonly lines: readonly string[] }
  | { readonly type: 'verdict'; readonly rows: readonly VerdictLine[] }
  | { readonly type: 'figures'; readonly rows: readonly FigureLine[] }
  | { readonly type: 'questions'; readonly questions: readonly Question[] }
  | { readonly type: 'sources'; readonly sources: readonly SourceLines[] }
  | { readonly type: 'text'; readonly paragraphs: readonly string[] }
  /** A sentence where there is nothing to show. */
  | { readonly type: 'nothing'; readonly text: string };

/** A slide in words. */
export interface SlideWords {
  /** Whose figures it shows. */
  readonly eyebrow: string;
  /** What stands over it unless the reader has written another. */
  readonly title: string;
  /** Under the title; '' for nothing. */
  readonly subtitle: string;
  readonly body: SlideBody;
  /** The figures it shows. */
  readonly figures: readonly Observation[];
  /** What stands at its foot: the sources as briefly as can be, and whether a number is computed from them. */
  readonly foot: readonly CitationPart[];
}

/** What a slide has none of unless it says so. */
export const NOTHING: Pick<SlideWords, 'subtitle' | 'figures' | 'foot'> = {
  subtitle: '',
  figures: [],
  foot: [],
};
