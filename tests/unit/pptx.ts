/** PowerPoint files read back: their parts, and what stands on their slides. For tests that have a page. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { expect } from 'vitest';
import { first, present } from './fixtures';

const parser = new DOMParser();

/** XML read as strictly as Office reads it. */
function parse(xml: string): Document {
  const document = parser.parseFromString(xml, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document;
}

const all = (of: Document | Element, name: string) => [...of.getElementsByTagName(name)];
const words = (of: Document | Element, name: string) => all(of, name).map((one) => one.textContent);

/** The text of a body: paragraphs as lines, breaks within them too. */
function textOf(body: Element): string {
  return all(body, 'a:p')
    .map((paragraph) =>
      [...paragraph.children]
        .map((run) => (run.tagName === 'a:br' ? '\n' : words(run, 'a:t').join('')))
        .join(''),
    )
    .join('\n');
}

/** A series of a chart, as it is kept in the slide. */
export interface ReadSeries {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
}

/** A chart, with the rows of its workbook. */
export interface ReadChart {
  readonly alt: string;
  readonly xml: string;
  readonly series: readonly ReadSeries[];
  readonly workbook: readonly (readonly unknown[])[];
}

/** A slide as a reader of the file finds it. */
export interface ReadSlide {
  /** Texts in their places, by the name of the place. */
  readonly texts: Readonly<Record<string, string>>;
  readonly charts: readonly ReadChart[];
  readonly pictures: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly notes: string;
  /** Where its texts lead. */
  readonly links: readonly string[];
}

/** Where a part's relations lead, by id. */
type Related = ReadonlyMap<string, { readonly target: string; readonly outside: boolean }>;

/** A file read back. */
export class ReadPptx {
  readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  /** A part as XML. */
  xml(path: string): string {
    return strFromU8(present(this.files[path]));
  }

  /** Reads every part of XML. */
  readAll(): void {
    for (const path of Object.keys(this.files)) if (/\.(xml|rels)$/.test(path)) parse(this.xml(path));
  }

  /** Paths of the parts that a part leads to, and addresses outside. */
  related(path: string): Related {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
    const rels = `${folder}_rels/${name}.rels`;
    if (!this.files[rels]) return new Map();
    return new Map(
      all(parse(this.xml(rels)), 'Relationship').map((own) => {
        const outside = own.getAttribute('TargetMode') === 'External';
        const target = own.getAttribute('Target') ?? '';
        const inside = () => new URL(target, `file:///${folder}`).pathname.slice(1);
        return [own.getAttribute('Id') ?? '', { target: outside ? target : inside(), outside }] as const;
      }),
    );
  }

  private async chart(path: string, alt: string): Promise<ReadChart> {
    const xml = this.xml(path);
    const cached = (of: Element, name: string) => {
      const cache = first(all(of, name));
      const found = new Map(
        all(cache, 'c:pt').map((pt) => [Number(pt.getAttribute('idx')), first(words(pt, 'c:v'))]),
      );
      const count = Number(first(all(cache, 'c:ptCount')).getAttribute('val'));
      return Array.from({ length: count }, (_, i) => found.get(i) ?? null);
    };
    const series = all(parse(xml), 'c:ser').map((own) => ({
      name: cached(own, 'c:tx')[0] ?? '',
      categories: cached(own, 'c:cat').map(String),
      values: cached(own, 'c:val').map((value) => (value === null ? null : Number(value))),
    }));
    const [book] = [...this.related(path).values()];
    const bytes = present(this.files[present(book).target]);
    const [sheet] = await readXlsxFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    return { alt, xml, series, workbook: present(sheet).data };
  }

  /** Every slide, in its order. */
  slides(): Promise<ReadSlide[]> {
    const presentation = parse(this.xml('ppt/presentation.xml'));
    const related = this.related('ppt/presentation.xml');
    return Promise.all(
      all(presentation, 'p:sldId').map((own) =>
        this.slide(present(related.get(own.getAttribute('r:id') ?? '')).target),
      ),
    );
  }

  private async slide(path: string): Promise<ReadSlide> {
    const document = parse(this.xml(path));
    const related = this.related(path);
    const target = (id: string | null) => present(related.get(id ?? '')).target;
    const alt = (of: Element) => first(all(of, 'p:cNvPr')).getAttribute('descr') ?? '';
    const frames = all(document, 'p:graphicFrame');
    const notes = [...related.values()].find((one) => one.target.includes('notesSlide'));
    const body = notes && all(parse(this.xml(notes.target)), 'p:txBody')[0];
    return {
      texts: Object.fromEntries(
        all(document, 'p:sp').map((own) => [
          (first(all(own, 'p:cNvPr')).getAttribute('name') ?? '').replace(/ \d+$/, ''),
          textOf(own),
        ]),
      ),
      charts: await Promise.all(
        frames.flatMap((frame) =>
          all(frame, 'c:chart').map((own) => this.chart(target(own.getAttribute('r:id')), alt(frame))),
        ),
      ),
      pictures: all(document, 'p:pic').map(alt),
      tables: frames
        .filter((frame) => all(frame, 'a:tbl').length > 0)
        .map((frame) => all(frame, 'a:tr').map((row) => all(row, 'a:tc').map(textOf))),
      notes: body ? textOf(body) : '',
      links: [...related.values()].filter(({ outside }) => outside).map((one) => one.target),
    };
  }
}

/** Reads a file. */
export async function readPptx(file: Blob | Uint8Array): Promise<ReadPptx> {
  return new ReadPptx(file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer()));
}

/** Holds a file against what PowerPoint asks of one, beyond the schema of its parts. */
export function expectWhole(file: ReadPptx): void {
  const paths = Object.keys(file.files);
  const types = parse(file.xml('[Content_Types].xml'));
  const named = all(types, 'Override').map((one) => (one.getAttribute('PartName') ?? '').slice(1));
  const defaults = all(types, 'Default').map((one) => one.getAttribute('Extension'));
  // Nothing is named that is not there, and nothing there is of no type.
  expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  expect(
    paths.filter(
      (path) =>
        path !== '[Content_Types].xml' &&
        !named.includes(path) &&
        !defaults.includes(path.split('.').at(-1) ?? ''),
    ),
  ).toEqual([]);
  for (const path of paths.filter((one) => /\.(xml|rels)$/.test(one))) {
    const related = file.related(path);
    for (const { target, outside } of related.values()) {
      if (outside) expect(target).toMatch(/^https?:/);
      else expect(paths).toContain(target);
    }
    const ids = [...file.xml(path).matchAll(/<p:cNvPr id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, `ids of ${path}`).toBe(ids.length);
    for (const [, id = ''] of file.xml(path).matchAll(/ r:(?:id|embed)="([^"]*)"/g))
      expect([...related.keys()], path).toContain(id);
  }
}
