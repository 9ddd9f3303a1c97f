/** A slide as PresentationML. */
import type { Language } from '../../../model/language';
import { escapeXml, tag } from '../markup';
import { LAYOUTS, type Slot, tree, underTitle } from './layout';
import type { Box, Paragraph, Part, PptxSlide, Run, TablePart, TextPart } from './slides';
import { fitting, type Linked, OFFICE_LANGUAGE, paragraphs } from './text';
import { emu, NAMES, part, place, solid } from './units';

/** Gives relations of a slide their ids. */
export interface Relations {
  readonly linked: Linked;
  /** The id of a chart or a picture, by its place among the parts. */
  readonly part: (i: number) => string;
}

const MAPPED = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

const wordsOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** A text in its place of the layout; '' if it is empty. @param box another place than that of the layout */
function slot(
  layout: PptxSlide['layout'],
  name: Slot,
  id: number,
  runs: readonly Run[],
  language: Language,
  linked: Linked,
  box: Box | null = null,
): string {
  const words = wordsOf(runs);
  if (words === '') return '';
  const own = LAYOUTS[layout][name];
  const size = fitting(words, own.sizes, own.box, own.bold);
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      `${tag('p:cNvPr', { id, name: `${own.name} ${id}` })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${tag(
        'p:nvPr',
        {},
        tag('p:ph', { type: own.type, idx: own.idx }),
      )}`,
    ) +
      tag('p:spPr', {}, box ? place(box) : '') +
      tag(
        'p:txBody',
        {},
        `<a:bodyPr/><a:lstStyle/>${paragraphs([{ runs }], size === own.sizes[0] ? null : size, language, linked)}`,
      ),
  );
}

/** The number of the slide, which PowerPoint keeps right when slides are moved. */
function slideNumber(layout: PptxSlide['layout'], id: number, number: number, language: Language): string {
  const { name, idx } = LAYOUTS[layout].number;
  return tag(
    'p:sp',
    {},
    `<p:nvSpPr>${tag('p:cNvPr', { id, name: `${name} ${id}` })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${tag('p:ph', { type: 'sldNum', sz: 'quarter', idx })}</p:nvPr></p:nvSpPr><p:spPr/>` +
      tag(
        'p:txBody',
        {},
        `<a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${tag('a:rPr', { lang: OFFICE_LANGUAGE[language] })}<a:t>${number}</a:t></a:fld></a:p>`,
      ),
  );
}

const named = (id: number, name: string, alt: string | null) =>
  tag('p:cNvPr', { id, name: `${name} ${id}`, descr: alt });

function textBox(own: TextPart, id: number, language: Language, linked: Linked): string {
  const { box, size, align, anchor = 'top', fill } = own;
  const inset = fill === undefined ? '0' : String(emu(12));
  return tag(
    'p:sp',
    {},
    `<p:nvSpPr>${named(id, own.name, null)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
      tag(
        'p:spPr',
        {},
        `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill === undefined ? '<a:noFill/>' : solid(fill)}`,
      ) +
      tag(
        'p:txBody',
        {},
        `${tag(
          'a:bodyPr',
          {
            wrap: 'square',
            lIns: inset,
            tIns: inset,
            rIns: inset,
            bIns: inset,
            anchor: { top: 't', middle: 'ctr', bottom: 'b' }[anchor],
          },
          '<a:normAutofit/>',
        )}<a:lstStyle/>${paragraphs(own.paragraphs, size, language, linked, align)}`,
      ),
  );
}

const LINE = 'C6CCD4';

/** How high a row is at most, in sizes of its text. */
const MOST_HIGH = 4.5;

/** A cell: no lines but the one below it. */
function cell(
  own: readonly Paragraph[],
  size: number,
  align: 'left' | 'right',
  language: Language,
  linked: Linked,
): string {
  const none = (name: string) => tag(name, { w: '0' }, '<a:noFill/>');
  return tag(
    'a:tc',
    {},
    `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(own, size, language, linked, align)}</a:txBody>` +
      tag(
        'a:tcPr',
        { marL: emu(4), marR: emu(4), marT: emu(3), marB: emu(3), anchor: 'ctr' },
        none('a:lnL') +
          none('a:lnR') +
          none('a:lnT') +
          tag('a:lnB', { w: emu(0.75) }, solid(LINE)) +
          '<a:noFill/>',
      ),
  );
}

const frame = (id: number, name: string, alt: string, box: Box, content: string) =>
  tag(
    'p:graphicFrame',
    {},
    `<p:nvGraphicFramePr>${named(id, name, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place(box, 'p:xfrm')}<a:graphic>${content}</a:graphic>`,
  );

function table(own: TablePart, id: number, language: Language, linked: Linked): string {
  const { box, columns, head, rows, size } = own;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const high = emu(Math.min(box.height / (rows.length + (head ? 1 : 0)), size * MOST_HIGH));
  const row = (cells: readonly (readonly Run[])[], bold: boolean) =>
    tag(
      'a:tr',
      { h: high },
      cells
        .map((runs, i) =>
          cell(
            [{ runs: bold ? runs.map((run) => ({ ...run, bold: true, color: '475063' })) : runs }],
            size,
            columns[i]?.align ?? 'left',
            language,
            linked,
          ),
        )
        .join(''),
    );
  return frame(
    id,
    own.name,
    own.alt,
    box,
    tag(
      'a:graphicData',
      { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
      tag(
        'a:tbl',
        {},
        tag('a:tblPr', { firstRow: head ? '1' : null }) +
          tag(
            'a:tblGrid',
            {},
            columns.map(({ width }) => tag('a:gridCol', { w: emu((box.width * width) / all) })).join(''),
          ) +
          (head
            ? row(
                head.map((text) => [{ text }]),
                true,
              )
            : '') +
          rows.map((cells) => row(cells, false)).join(''),
      ),
    ),
  );
}

function partXml(own: Part, id: number, i: number, language: Language, relations: Relations): string {
  switch (own.type) {
    case 'text':
      return textBox(own, id, language, relations.linked);
    case 'table':
      return table(own, id, language, relations.linked);
    case 'chart':
      return frame(
        id,
        own.name,
        own.alt,
        own.box,
        `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">${tag('c:chart', {
          'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
          'r:id': relations.part(i),
        })}</a:graphicData>`,
      );
    case 'picture':
      return tag(
        'p:pic',
        {},
        `<p:nvPicPr>${named(id, own.name, own.alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${tag('a:blip', { 'r:embed': relations.part(i) })}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
          tag('p:spPr', {}, `${place(own.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`),
      );
  }
}

/** A slide as a part of the file. @param number its place, from 1 */
export function slidePart(
  slide: PptxSlide,
  number: number,
  language: Language,
  relations: Relations,
): string {
  const { layout, parts, source } = slide;
  const texts: readonly (readonly [Slot, readonly Run[]])[] = [
    ['eyebrow', [{ text: slide.eyebrow }]],
    ['title', [{ text: slide.title }]],
    ['subtitle', [{ text: slide.subtitle }]],
    ['caveats', [{ text: slide.caveats }]],
    ['source', source],
  ];
  // Read out in this order: what it is about, what it shows, then what must be known of it.
  const before = texts
    .slice(0, 3)
    .map(([name, runs], i) =>
      slot(
        layout,
        name,
        i + 2,
        runs,
        language,
        relations.linked,
        name === 'subtitle' ? underTitle(slide) : null,
      ),
    );
  const own = parts.map((one, i) => partXml(one, i + 10, i, language, relations));
  const after = texts
    .slice(3)
    .map(([name, runs], i) => slot(layout, name, i + 5, runs, language, relations.linked));
  return part(
    'p:sld',
    NAMES,
    tag(
      'p:cSld',
      {},
      tree([...before, ...own, ...after, slideNumber(layout, 7, number, language)].join('')),
    ) + MAPPED,
  );
}

/** The speaker's notes of a slide as a part of the file. */
export function notesPart(notes: string, language: Language): string {
  const run = tag('a:rPr', { lang: OFFICE_LANGUAGE[language] });
  const body = notes
    .split(/\r\n?|\n/)
    .map((line) => tag('a:p', {}, line === '' ? '' : tag('a:r', {}, `${run}<a:t>${escapeXml(line)}</a:t>`)))
    .join('');
  return part(
    'p:notes',
    NAMES,
    tag(
      'p:cSld',
      {},
      tree(
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Dias 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
          `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Noter 3"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>`,
      ),
    ) + MAPPED,
  );
}
