/** Where the texts of a slide stand and how large they are: the layouts, which slides take them from. */
import { tag } from '../markup';
import type { Box, PptxSlide } from './slides';
import { fitting, linesOf } from './text';
import { emu, NAMES, part, place, solid } from './units';

/** A place for text on a layout. */
export interface Place {
  /** What kind of text PowerPoint takes it for. */
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum';
  /** Tells it from others of its kind; null for the title. */
  readonly idx: number | null;
  readonly name: string;
  readonly box: Box;
  /** Points; the smaller ones are for texts that do not fit. */
  readonly sizes: readonly [number, ...number[]];
  readonly bold?: boolean;
  readonly color: string;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly align?: 'r';
}

/** The margin to both sides, points. */
const LEFT = 46;
const WIDTH = 960 - 2 * LEFT;

const INK = '161B26';
const FAINT = '475063';

/** The texts that a layout has places for. */
export type Slot = 'eyebrow' | 'title' | 'subtitle' | 'caveats' | 'source' | 'number';

const foot: Pick<Record<Slot, Place>, 'caveats' | 'source' | 'number'> = {
  caveats: {
    type: 'body',
    idx: 13,
    name: 'Forbehold',
    box: { x: LEFT, y: 452, width: WIDTH, height: 44 },
    sizes: [12, 11, 10],
    color: FAINT,
    anchor: 'b',
  },
  source: {
    type: 'body',
    idx: 14,
    name: 'Kilde',
    box: { x: LEFT, y: 500, width: WIDTH - 90, height: 32 },
    sizes: [12, 11, 10],
    color: FAINT,
    anchor: 'ctr',
  },
  number: {
    type: 'sldNum',
    idx: 15,
    name: 'Diasnummer',
    box: { x: 960 - LEFT - 80, y: 500, width: 80, height: 32 },
    sizes: [12],
    color: FAINT,
    anchor: 'ctr',
    align: 'r',
  },
};

/** The places of each layout. */
export const LAYOUTS: Readonly<Record<'title' | 'content', Readonly<Record<Slot, Place>>>> = {
  title: {
    eyebrow: {
      type: 'body',
      idx: 11,
      name: 'Emne',
      box: { x: LEFT, y: 96, width: WIDTH, height: 34 },
      sizes: [18, 16, 14],
      color: FAINT,
      anchor: 'b',
    },
    title: {
      type: 'ctrTitle',
      idx: null,
      name: 'Titel',
      box: { x: LEFT, y: 134, width: WIDTH, height: 130 },
      sizes: [48, 40, 34, 28, 22],
      bold: true,
      color: INK,
      anchor: 't',
    },
    subtitle: {
      type: 'subTitle',
      idx: 1,
      name: 'Undertitel',
      box: { x: LEFT, y: 268, width: WIDTH, height: 130 },
      sizes: [22, 18, 15],
      color: FAINT,
      anchor: 't',
    },
    ...foot,
  },
  content: {
    eyebrow: {
      type: 'body',
      idx: 11,
      name: 'Emne',
      box: { x: LEFT, y: 20, width: WIDTH, height: 22 },
      sizes: [14, 12],
      color: FAINT,
      anchor: 'ctr',
    },
    title: {
      type: 'title',
      idx: null,
      name: 'Titel',
      box: { x: LEFT, y: 42, width: WIDTH, height: 82 },
      sizes: [30, 26, 24, 22, 20, 18, 15],
      bold: true,
      color: INK,
      anchor: 't',
    },
    subtitle: {
      type: 'body',
      idx: 12,
      name: 'Undertitel',
      box: { x: LEFT, y: 126, width: WIDTH, height: 24 },
      sizes: [15, 13, 11],
      color: FAINT,
      anchor: 't',
    },
    ...foot,
  },
};

/** Room between a title and what follows it, points; and what a line takes, in sizes of its letters. */
const [AFTER, LINE] = [6, 1.18];

/** Where the subtitle stands, which follows the title, and what is left for the one thing that a slide shows. */
export function roomOf({ title, subtitle }: Pick<PptxSlide, 'title' | 'subtitle'>): {
  subtitle: Box;
  body: Box;
} {
  const { content } = LAYOUTS;
  const { box, sizes } = content.title;
  const size = fitting(title, sizes, box, true);
  const high = Math.min(box.height, linesOf(title, size, box.width, true) * size * LINE);
  const under = { ...content.subtitle.box, y: Math.round(box.y + high + AFTER) };
  const top = under.y + (subtitle === '' ? 2 * AFTER : under.height + AFTER);
  return {
    subtitle: under,
    body: { x: LEFT, y: top, width: WIDTH, height: content.caveats.box.y - 4 - top },
  };
}

const PLAIN = '<a:normAutofit/>';

/** An empty text in its place, which tells whoever makes a new slide what goes there. */
function placeholder(own: Place, id: number): string {
  const { type, idx, name, box, sizes, bold, color, anchor, align } = own;
  const text =
    type === 'sldNum'
      ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="da-DK"/><a:t>‹#›</a:t></a:fld>'
      : tag('a:r', {}, `<a:rPr lang="da-DK"/><a:t>${name}</a:t>`);
  const level = tag(
    'a:lvl1pPr',
    { marL: '0', indent: '0', algn: align ?? 'l' },
    `<a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${tag(
      'a:defRPr',
      { sz: String(sizes[0] * 100), b: bold ? '1' : '0' },
      `${solid(color)}<a:latin typeface="+mn-lt"/>`,
    )}`,
  );
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      `${tag('p:cNvPr', { id, name })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${tag(
        'p:nvPr',
        {},
        tag('p:ph', { type, sz: type === 'sldNum' ? 'quarter' : null, idx }),
      )}`,
    ) +
      tag('p:spPr', {}, `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`) +
      tag(
        'p:txBody',
        {},
        tag('a:bodyPr', { lIns: '0', tIns: '0', rIns: '0', bIns: '0', anchor }, PLAIN) +
          tag('a:lstStyle', {}, level) +
          tag('a:p', {}, text),
      ),
  );
}

/** What is on a slide, a layout or a master. @param own its elements */
export const tree = (own: string): string =>
  tag(
    'p:spTree',
    {},
    `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${own}`,
  );

const MAPPED = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

/** A layout as a part of the file. */
export function layoutPart(name: 'title' | 'content'): string {
  const places = Object.values(LAYOUTS[name]);
  return part(
    'p:sldLayout',
    { ...NAMES, type: name === 'title' ? 'title' : 'obj', preserve: '1' },
    tag(
      'p:cSld',
      { name: name === 'title' ? 'Titeldias' : 'Titel og indhold' },
      tree(places.map((own, i) => placeholder(own, i + 2)).join('')),
    ) + MAPPED,
  );
}

/** Levels of text, as the master has them. */
const levels = (size: number, bold: boolean) =>
  Array.from({ length: 9 }, (_, i) =>
    tag(
      `a:lvl${i + 1}pPr`,
      {
        marL: String(i * emu(18)),
        indent: '0',
        algn: 'l',
        defTabSz: '914400',
        rtl: '0',
        eaLnBrk: '1',
        latinLnBrk: '0',
        hangingPunct: '1',
      },
      `<a:buNone/>${tag(
        'a:defRPr',
        { sz: String(size * 100), b: bold ? '1' : '0', kern: '1200' },
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
      )}`,
    ),
  );

/** The master of all slides, a part of the file. Its layouts are its relations `rId1` and `rId2`, its theme `rId3`. */
export function masterPart(): string {
  const { title, source, number } = LAYOUTS.content;
  const body: Place = {
    ...source,
    type: 'body',
    idx: 1,
    name: 'Indhold',
    box: roomOf({ title: '', subtitle: '' }).body,
    sizes: [20],
    color: INK,
    anchor: 't',
  };
  return part(
    'p:sldMaster',
    NAMES,
    tag(
      'p:cSld',
      {},
      `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(
        [title, body, number].map((own, i) => placeholder(own, i + 2)).join(''),
      )}`,
    ) +
      '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
      tag(
        'p:txStyles',
        {},
        tag('p:titleStyle', {}, levels(30, true).slice(0, 1).join('')) +
          tag('p:bodyStyle', {}, levels(20, false).join('')) +
          tag('p:otherStyle', {}, levels(14, false).join('')),
      ),
  );
}

/** The master of the speaker's notes, a part of the file. Its theme is its relation `rId1`. */
export function notesMasterPart(): string {
  const notes = (type: string, idx: number, id: number, name: string, box: Box, text: boolean) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        `${tag('p:cNvPr', { id, name })}<p:cNvSpPr><a:spLocks noGrp="1"${text ? '' : ' noRot="1" noChangeAspect="1"'}/></p:cNvSpPr>${tag('p:nvPr', {}, tag('p:ph', { type, idx }))}`,
      ) +
        tag('p:spPr', {}, `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`) +
        (text ? '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="da-DK"/></a:p></p:txBody>' : ''),
    );
  return part(
    'p:notesMaster',
    NAMES,
    tag(
      'p:cSld',
      {},
      `<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(
        notes('sldImg', 2, 2, 'Dias', { x: 54, y: 60, width: 432, height: 243 }, false) +
          notes('body', 3, 3, 'Noter', { x: 54, y: 330, width: 432, height: 380 }, true),
      )}`,
    ) +
      '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
      tag('p:notesStyle', {}, levels(12, false).join('')),
  );
}

/** Colours and typeface. Arial is in every Office. The colours are those of municipalities and groups. */
export function themePart(): string {
  const color = (name: string, hex: string) => tag(`a:${name}`, {}, tag('a:srgbClr', { val: hex }));
  const colors = [
    ['dk1', INK],
    ['lt1', 'FFFFFF'],
    ['dk2', FAINT],
    ['lt2', 'F5F6F3'],
    ['accent1', '0072B2'],
    ['accent2', 'D55E00'],
    ['accent3', '007D5C'],
    ['accent4', '7B3F9E'],
    ['accent5', 'B0751A'],
    ['accent6', 'C2457F'],
    ['hlink', '0A5C8F'],
    ['folHlink', '6A3389'],
  ] as const;
  const font = `${tag('a:latin', { typeface: 'Arial' })}<a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const stroke = (width: number) =>
    tag('a:ln', { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, `${fill}<a:prstDash val="solid"/>`);
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return part(
    'a:theme',
    { 'xmlns:a': NAMES['xmlns:a'], name: 'Nøgletavlen' },
    tag(
      'a:themeElements',
      {},
      tag('a:clrScheme', { name: 'Nøgletavlen' }, colors.map(([name, hex]) => color(name, hex)).join('')) +
        tag(
          'a:fontScheme',
          { name: 'Nøgletavlen' },
          tag('a:majorFont', {}, font) + tag('a:minorFont', {}, font),
        ) +
        tag(
          'a:fmtScheme',
          { name: 'Nøgletavlen' },
          tag('a:fillStyleLst', {}, fill.repeat(3)) +
            tag('a:lnStyleLst', {}, stroke(6350) + stroke(12_700) + stroke(19_050)) +
            tag('a:effectStyleLst', {}, effect.repeat(3)) +
            tag('a:bgFillStyleLst', {}, fill.repeat(3)),
        ),
    ),
  );
}
