import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';

/** Figures as they are shown, with what must be known of them outside the page. Every format is made from one. */
export interface FigureSet {
  /** In the order shown. Only what sources state; what is computed is never among them. */
  readonly figures: readonly Observation[];
  /** The language of names, headings and prose. */
  readonly text: Wording;
  /** What the figures show, for headings. */
  readonly title: string;
  /** An id that begins the name of a file: of the indicator, the benefit, the referat, or of the page. */
  readonly name: string;
  /** The whole address of the page that shows them. */
  readonly address: string;
  /** The whole address of a figure in its source. */
  readonly link: (figure: Observation) => string;
  /** The day it is made, an ISO date. */
  readonly date: string;
}
