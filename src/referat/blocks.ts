/**
 * A referat as it is read: one running text, and what its parts are. Whatever stands in a file (text, HTML, DOCX, PDF)
 * becomes this, and everything that is found in it afterwards is named by its place in the running text.
 */
import type { ReferatNotice } from '../model/referat';

/** A part of the running text: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A rectangle on a page, in points (1/72 inch) from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a stretch of the text is printed: a line, or what a cell has in one line. */
export interface Place extends Span {
  /** 1 for the first page. */
  readonly page: number;
  readonly box: Box;
}

/** A line that names what follows, without its number where it has one in front. */
export interface Heading extends Span {
  readonly kind: 'heading';
  /** 1 is the topmost; in plain text, where nothing tells them apart, all are 3. */
  readonly level: number;
  /** What the author numbered it with, as printed: `17.`, `Punkt 17:`, `a)`; '' without one. Not part of the span. */
  readonly marker: string;
}

/** Running text, its lines joined. A line that the author ended (an address, a list of names) ends with `\n` in it. */
export interface Paragraph extends Span {
  readonly kind: 'paragraph';
}

/** A point of a list. */
export interface ListItem extends Span {
  readonly kind: 'list';
  /** As printed: `1.`, `a)`, `–`; '' where the file only says that it is one. Not part of the span. */
  readonly marker: string;
  /** 0 for a list that is in no other. */
  readonly depth: number;
}

/** A cell of a table, its lines joined. */
export interface Cell extends Span {
  /** 0 for the first. */
  readonly row: number;
  readonly column: number;
  /** How many it covers, 1 at least. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * A table. In the running text a row is a line and its cells stand apart by a tab; cells without text are in `cells`
 * only where the file has them.
 */
export interface Table extends Span {
  readonly kind: 'table';
  /** Rows and columns in all. */
  readonly rows: number;
  readonly columns: number;
  /** How many rows at the top are heads; 0 where the table begins with figures. */
  readonly headRows: number;
  /**
   * What the heads say of each column, from the top, a part for each line of heads that covers it: `['2023', 'Antal']`
   * where “2023” stands over several columns. No part twice.
   */
  readonly heads: readonly (readonly string[])[];
  /** Row by row, from left to right, heads included. */
  readonly cells: readonly Cell[];
}

/** A part of a referat. */
export type Block = Heading | Paragraph | ListItem | Table;

/** The kinds of file that are read. */
export type ReferatFormat = 'text' | 'html' | 'docx' | 'pdf';

/** An opened file. */
export interface ReferatDocument {
  readonly format: ReferatFormat;
  /** The running text. Blocks stand apart by an empty line, and nothing but what they span is in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where the text is printed, in its order; empty for what has no pages. */
  readonly places: readonly Place[];
  /** How many pages it has; 0 for what has none. */
  readonly pages: number;
}

/** What part of an agenda item a section is. `other` is any heading that is none of these. */
export type SectionKind =
  | 'summary'
  | 'case'
  | 'recommendation'
  | 'decision'
  | 'economy'
  | 'law'
  | 'process'
  | 'attachments'
  | 'other';

/** What stands under a heading of an agenda item; the first has none where text comes before every heading. */
export interface Section {
  readonly kind: SectionKind;
  /** As printed: “Sagsfremstilling”; '' without a heading. */
  readonly name: string;
  /** Blocks of the document: the first, its heading included, and the first that is no more in it. */
  readonly first: number;
  readonly end: number;
}

/** An item of the agenda. Items follow one another; what is before the first belongs to none. */
export interface Item extends Span {
  /** As printed, without words or signs: `17`, `4a`; null where none is. */
  readonly number: string | null;
  /** Which it is in its meeting: 1 for the first. */
  readonly order: number;
  readonly title: string;
  /** `27.00.00-G01-12-23`, `21-014448`, as printed; null without one. */
  readonly caseNumber: string | null;
  /** Whether it says that it was treated behind closed doors. */
  readonly closed: boolean;
  /** Index of its meeting in {@link Referat.meetings}. */
  readonly meeting: number;
  /** Blocks of the document: the first, its title, and the first that is no more in it. */
  readonly first: number;
  readonly end: number;
  /** Its parts in their order; they cover all blocks after the title. */
  readonly sections: readonly Section[];
}

/** What was found, and the passage that states it; null for one that is taken from the file's name. */
export interface Found<T> {
  readonly value: T;
  readonly at: Span | null;
}

/** Who met when. Null for what the file does not say. */
export interface Meeting extends Span {
  /** Id of the area. */
  readonly municipality: Found<string> | null;
  readonly committee: Found<string> | null;
  /** ISO date. */
  readonly date: Found<string> | null;
}

/** A referat with what is known of it. */
export interface Referat {
  readonly document: ReferatDocument;
  /** One at least; each covers its part of the text. */
  readonly meetings: readonly Meeting[];
  /** In the order of the text. Empty where no boundary was found. */
  readonly items: readonly Item[];
  readonly notices: readonly ReferatNotice[];
}

/** The number of an item as it is cited: what is printed, else which it is. */
export function itemNumber(item: Pick<Item, 'number' | 'order'>): string {
  return item.number ?? String(item.order);
}

/** The text of a part. */
export function textOf(document: Pick<ReferatDocument, 'text'>, span: Span): string {
  return document.text.slice(span.from, span.to);
}

/** Index of the block that a place in the text lies in; -1 between blocks. */
export function blockAt(document: Pick<ReferatDocument, 'blocks'>, offset: number): number {
  return document.blocks.findIndex(({ from, to }) => from <= offset && offset < to);
}

/** Where a part of the text is printed: the lines it lies in; empty for what has no pages. */
export function placesOf(document: Pick<ReferatDocument, 'places'>, span: Span): readonly Place[] {
  return document.places.filter(({ from, to }) => from < span.to && to > span.from);
}
