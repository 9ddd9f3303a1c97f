import type { NativeChart } from '../../dataset/export/pptx/nativeChart';
import type { ChartForm } from '../../model/display';
import { nativeAccount } from '../forms/account/native';
import { nativeBars } from '../forms/bars/native';
import { nativeDeviation } from '../forms/deviation/native';
import { nativeDumbbell } from '../forms/dumbbell/native';
import { nativeParts } from '../forms/parts/native';
import { nativeSeason } from '../forms/season/native';
import type { MakeNative, NativeInput } from './input';
import { nativeLines } from './lines';

/** What PowerPoint draws for each form; a form that it cannot draw is a picture. */
const NATIVE: Readonly<Record<ChartForm, MakeNative | null>> = {
  account: nativeAccount,
  multiples: null,
  gap: nativeLines,
  dumbbell: nativeDumbbell,
  deviation: nativeDeviation,
  target: nativeBars,
  parts: nativeParts,
  rank: nativeLines,
  slope: nativeLines,
  line: nativeLines,
  season: nativeSeason,
  overYear: nativeLines,
  index: nativeLines,
  bars: nativeBars,
  number: null,
};

/** A chart as PowerPoint draws it; null if it cannot. */
export function nativeChart(input: NativeInput): NativeChart | null {
  return NATIVE[input.chart.form]?.(input) ?? null;
}
