/** What slides and notes have in common: their masters, colours and typeface. */
import { tag } from '../markup';
import { bodyBox, FAINT, INK, LAYOUTS, type Place, placeholder, tree } from './layout';
import type { Box } from './slides';
import { emu, NAMES, part, place } from './units';

/** Which colours of the theme are which: all as they are called. */
const COLORS_OF_THEME =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

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
    box: bodyBox({ title: '', subtitle: '' }),
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
      COLORS_OF_THEME +
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
      COLORS_OF_THEME +
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
