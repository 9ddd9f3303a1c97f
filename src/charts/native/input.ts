import type { Chart } from '../../analysis/chart/types';
import type { Hex, NativeChart } from '../../dataset/export/pptx/nativeChart';
import type { Wording } from '../../i18n/wording';
import type { SeriesColor } from '../drawing';

/** What a native chart is made of. */
export interface NativeInput {
  readonly chart: Chart;
  /** By series key. */
  readonly colors: ReadonlyMap<string, SeriesColor>;
  readonly text: Wording;
  /** The colour of a variable of the style sheet. */
  readonly paint: (color: string) => Hex;
  /** The room it has, points. */
  readonly room: { readonly width: number; readonly height: number };
}

/** Makes of a chart one that PowerPoint draws; null if that cannot show it, which then is a picture. */
export type MakeNative = (input: NativeInput) => NativeChart | null;
