/** A chart or a table of one indicator as a slide of PowerPoint. */
import { seriesLabel } from '../../analysis/insight/labels';
import { bodyBox } from '../../dataset/export/pptx/layout';
import type { Hex } from '../../dataset/export/pptx/nativeChart';
import type { Box, Part, PptxSlide, Run, TablePart } from '../../dataset/export/pptx/slides';
import { POWERPOINT } from '../../i18n/powerpoint';
import { PRESENT } from '../../i18n/present';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { chartNotes, type ShownChart } from '../chartNotes';
import { INDEX } from '../forms/index/words';
import { slideTitle } from '../slideTitle';
import { sourceWords } from '../sourceWords';
import { chartSummary } from '../summary';
import { targetText } from '../targetText';
import { nativeChart } from './table';

/** What a slide is made with beside what it shows. */
export interface SlideTools {
  readonly text: Wording;
  /** The colour of a variable of the style sheet. */
  readonly paint: (color: string) => Hex;
  /** Draws a chart as a picture in a room, points; for what PowerPoint has no form of. */
  readonly picture: (content: ShownChart, focus: string | null, room: Box) => Promise<Uint8Array>;
}

/** Sources named in the foot; the rest are counted. */
const MOST_SOURCES = 2;
/** Rows of a table that can be read. */
const MOST_ROWS = 11;

/** What stands in a foot, and the way to the page that shows it. @param link a whole address, or null */
export function footRuns(words: string, link: string | null, { language }: Wording): Run[] {
  return [
    ...(words === '' ? [] : [{ text: words }]),
    ...(words !== '' && link !== null ? [{ text: ' · ' }] : []),
    ...(link === null ? [] : [{ text: POWERPOINT[language].open, link }]),
  ];
}

/** Figures of one indicator as a table; a group or a kind that tells nothing has no column. */
function figureTable(figures: readonly Observation[], title: string, box: Box, text: Wording): TablePart {
  const { table, kind } = text.t;
  const grouped = figures.some((o) => !TOTAL_GROUPS.includes(o.group));
  const kinds = new Set(figures.map((o) => o.kind)).size > 1;
  const columns: { head: string; width: number; align: 'left' | 'right'; cell: (o: Observation) => Run }[] = [
    { head: table.area, width: 3, align: 'left', cell: (o) => ({ text: text.area(o.area), bold: true }) },
    ...(grouped
      ? [
          {
            head: table.group,
            width: 3,
            align: 'left' as const,
            cell: (o: Observation) => ({ text: text.group(o.group) }),
          },
        ]
      : []),
    ...(kinds
      ? [
          {
            head: table.kind,
            width: 2,
            align: 'left' as const,
            cell: (o: Observation) => ({ text: kind[o.kind] }),
          },
        ]
      : []),
    { head: table.period, width: 3, align: 'left', cell: (o) => ({ text: text.when(o, 'short') }) },
    {
      head: table.value,
      width: 2,
      align: 'right',
      cell: (o) => ({ text: text.format(o.indicator).full(o.value, o.decimals) }),
    },
  ];
  return {
    type: 'table',
    name: 'Tabel',
    alt: title,
    box,
    columns,
    head: columns.map(({ head }) => head),
    rows: figures.map((o) => columns.map(({ cell }) => [cell(o)])),
    size: 14,
  };
}

/** One number alone, large. */
function numberPart({ chart }: ShownChart, box: Box, text: Wording): Part[] {
  const series = chart.series[0];
  const o = series?.points.at(-1)?.observation;
  if (!series || !o) return [];
  const { before, number, after } = text.format(o.indicator).parts(o.value, o.decimals);
  const small = (words: string): Run[] => (words === '' ? [] : [{ text: words, size: 28 }]);
  const about = [seriesLabel(series, chart.series, text), text.t.kind[o.kind], text.when(o)].join(' · ');
  return [
    {
      type: 'text',
      name: 'Tal',
      box,
      size: 18,
      anchor: 'middle',
      paragraphs: [
        {
          runs: [
            ...small(before && `${before} `),
            { text: number, size: 80, bold: true },
            ...small(after && ` ${after}`),
          ],
        },
        { runs: [{ text: about }] },
        ...chart.targets.map((target) => ({ runs: [{ text: targetText(target, chart, text) }] })),
      ],
    },
  ];
}

/** What an index is relative to, as a sentence. */
const baseText = (base: string, text: Wording) => `${INDEX[text.language].heading(text.period(base))}.`;

/** What a chart or a table is on a slide, and what must be known to read it there. */
async function partsOf(
  content: ShownChart,
  heading: string,
  focus: string | null,
  { text, paint, picture }: SlideTools,
): Promise<{ parts: Part[]; caveats: string[] }> {
  const { chart, colors, display, figures } = content;
  const box = bodyBox({ title: heading, subtitle: content.subtitle });
  if (display === 'table') {
    const left = figures.length - MOST_ROWS;
    return {
      parts: [figureTable(figures.slice(0, MOST_ROWS), heading, box, text)],
      caveats: [...chartNotes(content, text), ...(left > 0 ? [PRESENT[text.language].moreRows(left)] : [])],
    };
  }
  if (chart.form === 'number')
    return { parts: numberPart(content, box, text), caveats: chartNotes(content, text) };
  const alt = [heading, ...chartSummary(chart, text)].join('. ').replaceAll('..', '.');
  const native = nativeChart({ chart, colors, text, paint, room: box });
  if (native) {
    // The lines behind the chosen ones are left out: nobody would edit ninety.
    const own = { ...content, chart: { ...chart, context: [], outside: [] } };
    return {
      parts: [{ type: 'chart', name: 'Graf', alt, box, chart: native }],
      // PowerPoint has no words over an axis.
      caveats: [...(chart.base === null ? [] : [baseText(chart.base, text)]), ...chartNotes(own, text)],
    };
  }
  return {
    parts: [{ type: 'picture', name: 'Graf', alt, box, png: await picture(content, focus, box) }],
    caveats: chartNotes(content, text),
  };
}

/** Areas named over a chart; more are counted by the chart itself. */
const MOST_AREAS = 4;

/** What the figures of an indicator are about: whose they are, and their theme. */
export function chartEyebrow(
  areas: readonly string[],
  indicator: string,
  { index, language, area }: Wording,
): string {
  const theme = index.theme(index.indicator(indicator).theme).name[language];
  const [only] = areas;
  const names =
    areas.length === 1 && only !== undefined
      ? index.area(only).longName[language]
      : areas.map(area).join(', ');
  return areas.length > MOST_AREAS ? theme : [names, theme].filter(Boolean).join(' · ');
}

/**
 * Makes the slide of a chart or a table.
 * @param focus key of the series that stands out, or null
 * @param link the whole address of the page that shows it, or null where nobody else could open it
 * @param title what stands over it instead of its own, or null
 */
export async function chartSlide(
  content: ShownChart,
  {
    focus,
    link,
    eyebrow,
    title,
  }: {
    readonly focus: string | null;
    readonly link: string | null;
    readonly eyebrow: string;
    readonly title: string | null;
  },
  tools: SlideTools,
): Promise<PptxSlide> {
  const heading = title ?? slideTitle(content, tools.text);
  const { parts, caveats } = await partsOf(
    { ...content, title: title ?? content.title },
    heading,
    focus,
    tools,
  );
  return {
    layout: 'content',
    eyebrow,
    title: heading,
    subtitle: content.subtitle,
    parts,
    caveats: caveats.join(' '),
    source: footRuns(
      content.figures.length > 0 ? sourceWords(content.figures, MOST_SOURCES, tools.text) : '',
      link,
      tools.text,
    ),
    notes: '',
  };
}
