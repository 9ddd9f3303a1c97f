/** A deck as a PowerPoint file: each slide as the screen shows it, in PowerPoint's own text, tables and charts. */
import type { QueryClient } from '@tanstack/react-query';
import { citationText } from '../../../analysis/citation';
import { changesSince } from '../../../analysis/deck/changes';
import { areaOfSlide, describeSlide, type WordsContent } from '../../../analysis/deck/describe';
import type { SlideWords } from '../../../analysis/deck/slideWords';
import { chartEyebrow, chartSlide, footRuns, type SlideTools } from '../../../charts/native/chartSlide';
import { slideTools } from '../../../charts/native/tools';
import { sourceWords } from '../../../charts/sourceWords';
import { mergeExcerpts } from '../../../dataset/compile/excerpt';
import { codePicture } from '../../../dataset/export/pptx/codePicture';
import { pptxBlob } from '../../../dataset/export/pptx/file';
import { bodyBox } from '../../../dataset/export/pptx/layout';
import type { Box, Part, PptxSlide } from '../../../dataset/export/pptx/slides';
import { PRESENT } from '../../../i18n/present';
import { PRINTED } from '../../../i18n/printed';
import type { Slide, SlideContent } from '../../../model/deck';
import type { Observation } from '../../../model/observation';
import { rowsOfSlide } from '../../../state/slides';
import { viewOfSlide } from '../../../state/slideView';
import { fetchAreaFigures } from '../../../ui/areaFigures';
import { areaColor } from '../../../ui/colors';
import { excerptQuery } from '../../../ui/queries';
import { wholeAddress } from '../../../ui/siteAddress';
import { today } from '../../../ui/today';
import type { Text } from '../../../ui/useText';
import { columnsOf, type RowsView, rowsOf } from '../../compare/onSlides';
import type { IndicatorView } from '../../indicator/page';
import type { Slides } from '../../page';
import type { View } from '../../pages';
import { readChart } from './readChart';
import { rowsTable } from './rowsTable';
import { type SourceLink, wordsParts } from './wordsParts';

/** Sources named in the foot of a table. */
const MOST_SOURCES = 2;

/** Where the first slide has the code of its municipality's page. */
const CODE: Box = { x: 810, y: 384, width: 104, height: 104 };

/** What slides are made with. */
interface Tools extends SlideTools {
  readonly text: Text;
  readonly client: QueryClient;
}

/** A slide, and the figures that it shows. */
interface Made {
  readonly slide: PptxSlide;
  readonly figures: readonly Observation[];
}

/** The whole address of a page; of a site on a disk nobody else has it. */
const linkTo = (view: View | string, { text }: Tools): string | null => wholeAddress(text.href(view));

const toSource =
  (tools: Tools): SourceLink =>
  (source, figure) =>
    linkTo({ page: 'source', source, figure }, tools);

/** A slide of words alone. */
function wordsSlide(title: string, parts: (box: Box) => Part[], part: Partial<PptxSlide> = {}): PptxSlide {
  const { subtitle = '' } = part;
  return {
    layout: 'content',
    eyebrow: '',
    title,
    parts: parts(bodyBox({ title, subtitle })),
    caveats: '',
    source: [],
    notes: '',
    ...part,
    subtitle,
  };
}

/** A slide that says something instead of what it cannot show. */
const saying = (title: string, words: string, tools: Tools, part: Partial<PptxSlide> = {}): Made => ({
  slide: wordsSlide(
    title,
    (box) => wordsParts({ type: 'nothing', text: words }, title, box, tools.paint, toSource(tools)),
    part,
  ),
  figures: [],
});

async function ofChart(view: IndicatorView, title: string | null, tools: Tools): Promise<Made> {
  const { text, client } = tools;
  const { shown, areas } = await readChart(view, text, client);
  const eyebrow = chartEyebrow(areas, view.indicator, text);
  if (!shown)
    return saying(title ?? text.indicator(view.indicator), PRESENT[text.language].noFigures, tools, {
      eyebrow,
    });
  const link = linkTo(view, tools);
  return {
    slide: await chartSlide(shown, { focus: view.focus, link, eyebrow, title }, tools),
    figures: shown.figures,
  };
}

async function ofRows(view: RowsView, first: number, title: string | null, tools: Tools): Promise<Made> {
  const { text, client } = tools;
  const { index } = text;
  const t = PRESENT[text.language];
  const columns = columnsOf(view, index);
  const excerpts = await Promise.all(
    columns.map((area) => client.fetchQuery(excerptQuery(index.catalog.areaFiles[area] ?? []))),
  );
  const rows = rowsOf(view, mergeExcerpts(excerpts.map((one) => one.observations)), index);
  const { start, shown } = rowsOfSlide(rows, first);
  const heading = title ?? t.compareTitle(columns.map(text.area).join(', '));
  const eyebrow = text.pageTitle('compare');
  if (shown.length === 0)
    return saying(heading, rows.length === 0 ? t.notComparable : t.noFigures, tools, { eyebrow });
  const figures = shown.flatMap((row) => row.figures.filter((o) => o !== null));
  return {
    slide: wordsSlide(heading, (box) => [rowsTable(shown, columns, heading, box, text)], {
      eyebrow,
      subtitle: rows.length > shown.length ? t.rows(start + 1, start + shown.length, rows.length) : '',
      caveats: excerpts.some(({ unread }) => unread) ? text.t.states.unread : '',
      source: footRuns(sourceWords(figures, MOST_SOURCES, text), linkTo(view, tools), text),
    }),
    figures,
  };
}

/** The first slide of a deck, with the colour of whom it is about. */
function titleSlide(
  { eyebrow, title: own, foot }: SlideWords,
  { area, lines }: Extract<SlideWords['body'], { readonly type: 'title' }>,
  title: string | null,
  tools: Tools,
): PptxSlide {
  const { text, paint } = tools;
  const link = linkTo({ page: 'area', area }, tools);
  return {
    layout: 'title',
    eyebrow,
    title: title ?? own,
    subtitle: lines.join('\n'),
    parts: [
      {
        type: 'text',
        name: 'Farve',
        box: { x: 46, y: 84, width: 72, height: 8 },
        size: 10,
        fill: paint(areaColor(area, text.index).mark),
        paragraphs: [],
      },
      ...(link === null
        ? []
        : [
            {
              type: 'picture' as const,
              name: 'Kode',
              alt: PRINTED[text.language].scan,
              box: CODE,
              png: codePicture(link),
            },
          ]),
    ],
    caveats: '',
    source: footRuns(citationText(foot), link, text),
    notes: '',
  };
}

async function ofWords(content: WordsContent, title: string | null, tools: Tools): Promise<Made> {
  const { text, paint, client } = tools;
  const area = areaOfSlide(content);
  const figures = area === null ? null : await fetchAreaFigures(area, client, text.index);
  const words = describeSlide(content, figures, today(), text);
  const { body } = words;
  if (body.type === 'title') return { slide: titleSlide(words, body, title, tools), figures: words.figures };
  const heading = title ?? words.title;
  const link = area === null ? null : linkTo({ page: 'area', area }, tools);
  return {
    slide: wordsSlide(heading, (box) => wordsParts(body, heading, box, paint, toSource(tools)), {
      eyebrow: words.eyebrow,
      subtitle: words.subtitle,
      caveats: figures?.unread ? text.t.states.unread : '',
      source: footRuns(citationText(words.foot), link, text),
    }),
    figures: words.figures,
  };
}

/** A slide of a content that may name what is not in the data, which then is said. */
function ofContent(content: SlideContent, title: string | null, tools: Tools): Promise<Made> | Made {
  const { text } = tools;
  const { index } = text;
  const t = PRESENT[text.language];
  const unknown = (words: string) => saying(title ?? t.unknownTitle, words, tools);
  if (content.type === 'chart' || content.type === 'rows') {
    const view = viewOfSlide(content.view, index);
    if (content.type === 'chart' && view.page === 'indicator') return ofChart(view, title, tools);
    if (content.type === 'rows' && (view.page === 'compare' || view.page === 'pair'))
      return ofRows(view, content.first, title, tools);
    return unknown(t.unknownFigures);
  }
  const areas = content.type === 'sources' ? content.areas : 'area' in content ? [content.area] : [];
  const missing = areas.find((area) => !index.has('area', area));
  return missing === undefined ? ofWords(content, title, tools) : unknown(t.unknown(missing));
}

/** A slide with what its maker has written, and that its figures have changed since. */
async function slideOf({ content, title, note, seen }: Slide, tools: Tools): Promise<PptxSlide> {
  const { text } = tools;
  const { slide, figures } = await ofContent(content, title, tools);
  const since = changesSince(seen, figures)?.since;
  const changed =
    since === undefined ? [] : [{ text: `${PRESENT[text.language].changed(text.date(since))} · ` }];
  return { ...slide, notes: note, source: [...changed, ...slide.source] };
}

/**
 * Makes a PowerPoint file of slides.
 * @throws {Error} if figures cannot be loaded, or a chart that is drawn as a picture cannot be drawn
 */
export async function deckPptx(deck: Slides, text: Text, client: QueryClient): Promise<Blob> {
  const tools: Tools = { ...slideTools(text), text, client };
  const slides: PptxSlide[] = [];
  // One after the other: pictures are drawn out of sight in the page.
  for (const slide of deck.slides) slides.push(await slideOf(slide, tools));
  return pptxBlob({ title: deck.name, language: text.language, date: today(), slides });
}
