/**
 * A PowerPoint file as plain data: slides with what stands on them, in points (1/72 inch) of a slide that is 960 by 540.
 * `file.ts` writes it.
 */
import type { Language } from '../../../model/language';
import type { Hex, NativeChart } from './nativeChart';

/** How large a slide is, points: 16:9. */
export const SLIDE = { width: 960, height: 540 } as const;

/** Where something stands, points from the upper left corner of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of text in one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Points; that of the part if not given. */
  readonly size?: number;
  readonly color?: Hex;
  /** The address that it leads to. */
  readonly link?: string;
}

/** A paragraph. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly bullet?: boolean;
  /** Points above it. */
  readonly before?: number;
}

interface Placed {
  readonly box: Box;
  /** What PowerPoint's list of what is on a slide calls it. */
  readonly name: string;
}

/** Text in a box of its own. */
export interface TextPart extends Placed {
  readonly type: 'text';
  readonly paragraphs: readonly Paragraph[];
  /** Points. */
  readonly size: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** The colour behind it. */
  readonly fill?: Hex;
}

/** A table; every row has as many cells as there are columns. */
export interface TablePart extends Placed {
  readonly type: 'table';
  readonly alt: string;
  /** How wide columns are beside each other, and on which side their cells stand. */
  readonly columns: readonly { readonly width: number; readonly align: 'left' | 'right' }[];
  /** Null for rows without a head. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** Points. */
  readonly size: number;
}

/** A chart that PowerPoint draws, from numbers that can be edited there. */
export interface ChartPart extends Placed {
  readonly type: 'chart';
  readonly alt: string;
  readonly chart: NativeChart;
}

/** A picture. */
export interface PicturePart extends Placed {
  readonly type: 'picture';
  readonly alt: string;
  readonly png: Uint8Array;
}

/** What stands on a slide beside its texts. */
export type Part = TextPart | TablePart | ChartPart | PicturePart;

/** One slide. A text that is empty has no place on it. */
export interface PptxSlide {
  readonly layout: 'title' | 'content';
  /** What it is about, above the title. */
  readonly eyebrow: string;
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly Part[];
  /** What must be known to read it right. */
  readonly caveats: string;
  /** Where its figures come from, with the way there. */
  readonly source: readonly Run[];
  /** What the speaker wants to remember. */
  readonly notes: string;
}

/** A file. */
export interface Presentation {
  readonly title: string;
  readonly language: Language;
  /** The day it is made, an ISO date. */
  readonly date: string;
  readonly slides: readonly PptxSlide[];
}
