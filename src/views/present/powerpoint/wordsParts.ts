/** What a slide of words shows, as it stands on a slide of PowerPoint. */
import type { FigureLine, SlideBody, SourceLines, VerdictLine } from '../../../analysis/deck/slideWords';
import type { Sign } from '../../../analysis/verdict/judge';
import type { Hex } from '../../../dataset/export/pptx/nativeChart';
import type { Box, Paragraph, Part, Run, TextPart } from '../../../dataset/export/pptx/slides';
import { fitting } from '../../../dataset/export/pptx/text';

/** Reads a colour of the style sheet. */
export type Paint = (color: string) => Hex;

const FAINT = 'var(--ink-2)';

/** The colours of signs. */
const SIGNS: Readonly<Record<Sign, string>> = {
  good: 'var(--good)',
  attention: 'var(--bad)',
  mixed: FAINT,
  level: FAINT,
  info: FAINT,
};
/** Forms that every typeface has; the word beside them says the same. */
const FORMS: Readonly<Record<Sign, readonly [filled: string, hollow: string]>> = {
  good: ['●', '○'],
  attention: ['▲', '△'],
  mixed: ['○', '○'],
  level: ['○', '○'],
  info: ['○', '○'],
};

/** More sources than this stand in two columns. */
const MOST_IN_A_COLUMN = 4;

/** The sizes of rows, points: names, values, what they are held against, and what stands small below. */
const SIZES = { name: 16, value: 26, against: 14, small: 12 };
/** No more rows than this are set larger. */
const FEW = 3;
const LARGE: typeof SIZES = { name: 21, value: 36, against: 18, small: 15 };

const sizesOf = (rows: readonly unknown[]) => (rows.length <= FEW ? LARGE : SIZES);

/** A value with its unit small. */
function valueRuns({ value: { before, number, unit } }: FigureLine, sizes: typeof SIZES, color: Hex): Run[] {
  const small = (text: string): Run[] => (text === '' ? [] : [{ text, size: sizes.small, color }]);
  return [
    ...small(before && `${before}\u00A0`),
    { text: number, size: sizes.value, bold: true },
    ...small(unit && ` ${unit}`),
  ];
}

/** Judged figures, a row each: sign and name, value, what it is held against. */
function verdictTable(rows: readonly VerdictLine[], alt: string, box: Box, paint: Paint): Part {
  const faint = paint(FAINT);
  const sizes = sizesOf(rows);
  return {
    type: 'table',
    name: 'Dom',
    alt,
    box,
    columns: [
      { width: 38, align: 'left' },
      { width: 16, align: 'right' },
      { width: 46, align: 'left' },
    ],
    head: null,
    rows: rows.map((row): Run[][] => {
      const color = paint(SIGNS[row.sign]);
      return [
        [
          { text: `${FORMS[row.sign][row.hollow ? 1 : 0]} `, color },
          { text: row.name, bold: true },
          { text: `\n${row.word}`, size: sizes.small, bold: true, color },
          { text: ` · ${row.when}`, size: sizes.small, color: faint },
        ],
        valueRuns(row, sizes, faint),
        [
          { text: row.against, size: sizes.against, bold: true, color },
          ...(row.more === '' ? [] : [{ text: `\n${row.more}`, size: sizes.small, color: faint }]),
        ],
      ];
    }),
    size: sizes.name,
  };
}

/** Figures without a judgement, a row each. */
function figureRows(rows: readonly FigureLine[], alt: string, box: Box, paint: Paint): Part {
  const faint = paint(FAINT);
  const sizes = sizesOf(rows);
  return {
    type: 'table',
    name: 'Tal',
    alt,
    box,
    columns: [
      { width: 70, align: 'left' },
      { width: 30, align: 'right' },
    ],
    head: null,
    rows: rows.map((row) => [
      [
        { text: row.name, bold: true },
        {
          text: `\n${[row.when, row.against].filter(Boolean).join(' · ')}`,
          size: sizes.small,
          color: faint,
        },
      ],
      valueRuns(row, sizes, faint),
    ]),
    size: sizes.name,
  };
}

/** Text that is as large as its box allows. @param sizes points, the largest first */
function textPart(
  paragraphs: readonly Paragraph[],
  sizes: readonly [number, ...number[]],
  box: Box,
  name: string,
): TextPart {
  const words = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
  // Room between paragraphs, about half a line each.
  const height = box.height - paragraphs.length * 6;
  return { type: 'text', name, box, paragraphs, size: fitting(words, sizes, { width: box.width, height }) };
}

/** Makes the whole address of a source, or of a figure in it; null where nobody else could open it. */
export type SourceLink = (source: string, figure: string | null) => string | null;

/** Text that leads somewhere, if it can. */
const linked = (run: Run, link: string | null): Run => (link === null ? run : { ...run, link });

/** A source with its agenda items. */
function sourceParagraphs(
  { id, name, about, items }: SourceLines,
  color: Hex,
  linkTo: SourceLink,
): Paragraph[] {
  return [
    { runs: [linked({ text: name, bold: true }, linkTo(id, null))], before: 8 },
    { runs: [{ text: about, color }] },
    ...items.map((item) => ({
      runs: [
        // Few words: LibreOffice breaks lines of a link within words.
        linked({ text: item.name, color }, linkTo(id, item.figure.id)),
        { text: `: ${item.title}`, color },
      ],
      bullet: true,
    })),
  ];
}

/** Sources in an order, in one column or in two of about the same length. */
function columnsOf(sources: readonly SourceLines[]): SourceLines[][] {
  if (sources.length <= MOST_IN_A_COLUMN) return [[...sources]];
  const lines = sources.map(({ items }) => items.length + 3);
  const half = lines.reduce((sum, count) => sum + count, 0) / 2;
  let before = 0;
  const columns: SourceLines[][] = [[], []];
  for (const [i, source] of sources.entries()) {
    const count = lines[i] ?? 0;
    columns[before + count / 2 <= half ? 0 : 1]?.push(source);
    before += count;
  }
  return columns;
}

/** Sources, in two columns where they are many. */
function sourceParts(sources: readonly SourceLines[], box: Box, paint: Paint, linkTo: SourceLink): Part[] {
  const columns = columnsOf(sources);
  const width = (box.width - 28 * (columns.length - 1)) / columns.length;
  const parts = columns.map((own, i) =>
    textPart(
      own.flatMap((source) => sourceParagraphs(source, paint(FAINT), linkTo)),
      [20, 18, 16, 14, 12, 11, 10, 9],
      { ...box, width, x: box.x + i * (width + 28) },
      'Kilder',
    ),
  );
  const size = Math.min(...parts.map((part) => part.size));
  return parts.map((part) => ({ ...part, size }));
}

/**
 * What a slide shows under its title.
 * @param alt what it is, for those who do not see it
 * @param box the room it has
 */
export function wordsParts(
  body: Exclude<SlideBody, { readonly type: 'title' }>,
  alt: string,
  box: Box,
  paint: Paint,
  linkTo: SourceLink,
): Part[] {
  switch (body.type) {
    case 'verdict':
      return [verdictTable(body.rows, alt, box, paint)];
    case 'figures':
      return [figureRows(body.rows, alt, box, paint)];
    case 'questions': {
      const color = paint(FAINT);
      const alone = body.questions.length === 1;
      const paragraphs = body.questions.flatMap(({ text, because }, i): Paragraph[] => [
        { runs: [{ text: alone ? text : `${i + 1}. ${text}`, bold: true }], before: 18 },
        ...because.map((words) => ({
          runs: [{ text: words, size: alone ? 22 : 16, color }],
          before: alone ? 14 : 3,
        })),
      ]);
      return [textPart(paragraphs, alone ? [32, 28, 24] : [24, 22, 20, 18, 16], box, 'Spørgsmål')];
    }
    case 'sources':
      return sourceParts(body.sources, box, paint, linkTo);
    case 'text':
      return [
        textPart(
          body.paragraphs.map((text) => ({ runs: [{ text }], before: 4 })),
          [24, 20, 17, 15, 13, 12, 11, 10, 9],
          box,
          'Tekst',
        ),
      ];
    case 'nothing':
      return [textPart([{ runs: [{ text: body.text }] }], [20, 16], box, 'Tekst')];
  }
}
