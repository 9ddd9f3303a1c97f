/** What a chart form is: when it suits, what it makes of figures, its words, its scale, and its drawing. */
import type { ComponentType } from 'react';
import type { Caveat, Chart, ChartSeries, Measure, ValueScale } from '../../analysis/chart/types';
import type { Phrase } from '../../analysis/insight/statements';
import type { Texts } from '../../i18n/texts';
import type { Wording } from '../../i18n/wording';
import type { UnitType } from '../../model/codelist';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import type { Prefetchable } from '../../ui/lazyWithRetry';
import type { FormProps, SmallProps } from '../drawing';
import type { Figures } from './figures';

/**
 * How well a form suits figures. `first`: any other would mislead or could not be read; `well`: it shows what they are
 * about; `also`: another way to look at them; `else`: only if no other does.
 */
export type Fit = 'first' | 'well' | 'also' | 'else';

/** What a form makes of figures. */
export interface FormContent {
  readonly series: readonly ChartSeries[];
  /** The indicator's values unless given. */
  readonly measure?: Measure;
  /** Found from the values unless given. */
  readonly scale?: ValueScale;
  /** The period that is 100, for an index. */
  readonly base?: string;
  readonly caveats?: readonly Caveat[];
  /** Statements that it does not draw. */
  readonly also?: readonly Observation[];
}

/** What a title is made from. */
export interface TitleInput {
  readonly chart: Chart;
  /** The series that the title is about if it is about one: the first of the area chosen first. */
  readonly subject: ChartSeries | undefined;
  readonly text: Wording;
  readonly unit: UnitType;
  /** True if the indicator is neither better high nor low. */
  readonly neutral: boolean;
  /** The facts of a series, or null. */
  readonly facts: (series: ChartSeries | undefined) => Facts | null;
}

/** A form. One that is not whole does not compile. */
export interface Form {
  readonly words: Texts<{
    /** What it is called as a choice. */
    readonly name: string;
  }>;
  /** How well it suits figures; null if it does not. */
  readonly fits: (figures: Figures) => Fit | null;
  /** True if it makes sizes alike, so that areas of any size may share it. */
  readonly relative?: true;
  /** True if it holds one value of each area against something: it comes first if the area in question has one period. */
  readonly sideBySide?: true;
  /** @param base the period that a reader wants to be 100, where it is relative to one */
  readonly make: (figures: Figures, base?: string | null) => FormContent;
  /**
   * Where periods stand: along an axis, in headings, or beside values, which a caveat says if they differ.
   */
  readonly periods: 'axis' | 'headings' | 'values';
  /**
   * Where the axis of values begins: at zero, or where the values begin, if the reader says so (`cuttable`) or unless she
   * says not (`cut`), because what it shows is a difference.
   */
  readonly axis: 'zero' | 'cuttable' | 'cut';
  /** Draws the other municipalities behind the chosen; the axis has room for all of them or for most. */
  readonly behind?: 'all' | 'most';
  /** True marks what others state beside its lines. */
  readonly marksOthers?: true;
  /** What colour tells apart: areas, groups, or whichever of them differ. */
  readonly colors: 'areas' | 'groups' | 'differing';
  /** Its own point to make; null leaves the title to the facts of the first area. */
  readonly title: (input: TitleInput) => Phrase | null;
  /** The chart in sentences, for those who do not see it. */
  readonly summary: (chart: Chart, text: Wording) => string[];
  /** True draws targets itself; else they are marks across the chart. */
  readonly ownTargets?: true;
  /** True if it is not read value by value: its words say it all. */
  readonly still?: true;
  /** What tells as much as the chart in the room of a card. */
  readonly small?: {
    /** Whether it does of a chart. */
    readonly suits: (chart: Chart) => boolean;
    readonly Drawing: ComponentType<SmallProps>;
  };
  readonly Drawing: ComponentType<FormProps> & Prefetchable;
  /** True if its drawing brings the chart library with it. */
  readonly library: boolean;
}
