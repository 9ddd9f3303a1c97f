/** A PowerPoint file: its parts, what each is, how they hang together, in an archive. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeXml, tag } from '../markup';
import { chartPart } from './chart';
import { layoutPart } from './layout';
import { masterPart, notesMasterPart, themePart } from './master';
import { notesPart, slidePart } from './slide';
import { type Presentation, SLIDE } from './slides';
import { emu, NAMES, part } from './units';
import { chartWorkbook } from './workbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument';

/** Types of parts by the end of their name, and those that are named one by one. */
const DEFAULTS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  xlsx: `${MAIN}.spreadsheetml.sheet`,
} as const;

/** What a part is related to: another part, from its own folder, or an address outside. */
interface Relation {
  readonly type: string;
  readonly target: string;
  readonly outside?: true;
}

const relation = (name: string, target: string): Relation => ({ type: `${OFFICE}/${name}`, target });

/** Relations as a part of the file; the first is `rId1`. */
function relations(all: readonly Relation[]): string {
  return part(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    all
      .map(({ type, target, outside }, i) =>
        tag('Relationship', {
          Id: `rId${i + 1}`,
          Type: type,
          Target: target,
          TargetMode: outside ? 'External' : null,
        }),
      )
      .join(''),
  );
}

/** Collects the parts of a file. */
class Parts {
  readonly entries: Zippable = {};
  private readonly types: string[] = [];

  /** A part of XML with its relations. @param path without the first `/` */
  add(path: string, type: string, xml: string, related: readonly Relation[] = []): void {
    this.entries[path] = strToU8(xml);
    this.types.push(tag('Override', { PartName: `/${path}`, ContentType: type }));
    if (related.length === 0) return;
    const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
    this.entries[`${folder}_rels/${name}.rels`] = strToU8(relations(related));
  }

  /** A part that is no XML of this format. */
  addFile(path: string, bytes: Uint8Array): void {
    this.entries[path] = bytes;
  }

  /** The list of what every part is. */
  contentTypes(): string {
    const defaults = Object.entries(DEFAULTS).map(([Extension, ContentType]) =>
      tag('Default', { Extension, ContentType }),
    );
    return part('Types', { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...this.types].join(''));
  }
}

/** What the file says of itself. */
function properties({ title, date, language }: Presentation): string {
  const day = `${date}T12:00:00Z`;
  const stamp = (name: string) => tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, day);
  return part(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Nøgletavlen</dc:creator><dc:language>${language}</dc:language>${stamp('created')}${stamp('modified')}`,
  );
}

/** The presentation itself. Slides are its relations from `rId5` on. */
function presentation(count: number): string {
  const slides = Array.from({ length: count }, (_, i) =>
    tag('p:sldId', { id: String(256 + i), 'r:id': `rId${i + 5}` }),
  );
  return part(
    'p:presentation',
    { ...NAMES, saveSubsetFonts: '1' },
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
      tag('p:sldIdLst', {}, slides.join('')) +
      tag('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }) +
      tag('p:notesSz', { cx: emu(SLIDE.height), cy: emu(SLIDE.width * 0.8) }),
  );
}

/**
 * Makes a PowerPoint file. Nothing in it leads outside but the links of its texts.
 * @returns the bytes of a `.pptx`
 */
export async function pptxFile(made: Presentation): Promise<Uint8Array<ArrayBuffer>> {
  const { slides, language } = made;
  const parts = new Parts();
  const [slideType, themeType] = [`${MAIN}.presentationml`, `${MAIN}.theme+xml`];
  parts.add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    properties(made),
  );
  parts.add(
    'docProps/app.xml',
    `${MAIN}.extended-properties+xml`,
    part(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      `<Application>Nøgletavlen</Application><Slides>${slides.length}</Slides>`,
    ),
  );
  parts.add('ppt/theme/theme1.xml', themeType, themePart());
  parts.add('ppt/theme/theme2.xml', themeType, themePart());
  for (const [i, name] of (['title', 'content'] as const).entries()) {
    parts.add(`ppt/slideLayouts/slideLayout${i + 1}.xml`, `${slideType}.slideLayout+xml`, layoutPart(name), [
      relation('slideMaster', '../slideMasters/slideMaster1.xml'),
    ]);
  }
  parts.add('ppt/slideMasters/slideMaster1.xml', `${slideType}.slideMaster+xml`, masterPart(), [
    relation('slideLayout', '../slideLayouts/slideLayout1.xml'),
    relation('slideLayout', '../slideLayouts/slideLayout2.xml'),
    relation('theme', '../theme/theme1.xml'),
  ]);
  parts.add('ppt/notesMasters/notesMaster1.xml', `${slideType}.notesMaster+xml`, notesMasterPart(), [
    relation('theme', '../theme/theme2.xml'),
  ]);
  parts.add('ppt/presProps.xml', `${slideType}.presProps+xml`, part('p:presentationPr', NAMES, ''));
  let [charts, pictures] = [0, 0];
  for (const [i, slide] of slides.entries()) {
    const number = i + 1;
    const related: Relation[] = [
      relation('slideLayout', `../slideLayouts/slideLayout${slide.layout === 'title' ? 1 : 2}.xml`),
    ];
    const id = (own: Relation) => {
      const known = related.findIndex(({ target }) => target === own.target);
      return `rId${known < 0 ? related.push(own) : known + 1}`;
    };
    if (slide.notes !== '') {
      id(relation('notesSlide', `../notesSlides/notesSlide${number}.xml`));
      parts.add(
        `ppt/notesSlides/notesSlide${number}.xml`,
        `${slideType}.notesSlide+xml`,
        notesPart(slide.notes, language),
        [
          relation('notesMaster', '../notesMasters/notesMaster1.xml'),
          relation('slide', `../slides/slide${number}.xml`),
        ],
      );
    }
    const ids = new Map<number, string>();
    for (const [place, own] of slide.parts.entries()) {
      if (own.type === 'chart') {
        charts += 1;
        ids.set(place, id(relation('chart', `../charts/chart${charts}.xml`)));
        parts.add(
          `ppt/charts/chart${charts}.xml`,
          `${MAIN}.drawingml.chart+xml`,
          chartPart(own.chart, language),
          [relation('package', `../embeddings/chart${charts}.xlsx`)],
        );
        parts.addFile(`ppt/embeddings/chart${charts}.xlsx`, await chartWorkbook(own.chart));
      } else if (own.type === 'picture') {
        pictures += 1;
        ids.set(place, id(relation('image', `../media/image${pictures}.png`)));
        parts.addFile(`ppt/media/image${pictures}.png`, own.png);
      }
    }
    const xml = slidePart(slide, number, language, {
      linked: (address) => id({ ...relation('hyperlink', address), outside: true }),
      part: (place) => ids.get(place) ?? '',
    });
    parts.add(`ppt/slides/slide${number}.xml`, `${slideType}.slide+xml`, xml, related);
  }
  parts.add('ppt/presentation.xml', `${slideType}.presentation.main+xml`, presentation(slides.length), [
    relation('slideMaster', 'slideMasters/slideMaster1.xml'),
    relation('notesMaster', 'notesMasters/notesMaster1.xml'),
    relation('theme', 'theme/theme1.xml'),
    relation('presProps', 'presProps.xml'),
    ...slides.map((_, i) => relation('slide', `slides/slide${i + 1}.xml`)),
  ]);
  parts.addFile(
    '_rels/.rels',
    strToU8(
      relations([
        relation('officeDocument', 'ppt/presentation.xml'),
        { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
        relation('extended-properties', 'docProps/app.xml'),
      ]),
    ),
  );
  // What every part is comes first: some programs look no further to know what the file is.
  const entries: Zippable = { '[Content_Types].xml': strToU8(parts.contentTypes()), ...parts.entries };
  return zipSync(entries, { level: 6, mtime: new Date(`${made.date}T12:00:00`) }) as Uint8Array<ArrayBuffer>;
}

/** The same as a file to save. */
export async function pptxBlob(made: Presentation): Promise<Blob> {
  const type = `${MAIN}.presentationml.presentation`;
  return new Blob([await pptxFile(made)], { type });
}
