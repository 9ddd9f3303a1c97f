import type { Observation } from '../model/observation';

/** A piece of a line that says where figures are from. */
export interface CitationPart {
  readonly text: string;
  /** A figure of the source that the piece names, which leads there; null for what names none. */
  readonly figure: Observation | null;
}

/** Words that name no source. */
export const saying = (text: string): CitationPart => ({ text, figure: null });

/** Sources in a line. @param opening what stands before them */
export function citation(opening: string, sources: readonly CitationPart[], between = '; '): CitationPart[] {
  return [saying(opening), ...sources.flatMap((source, i) => (i > 0 ? [saying(between), source] : [source]))];
}

/** The line as it reads where nothing can be followed. */
export const citationText = (parts: readonly CitationPart[]): string =>
  parts.map(({ text }) => text).join('');
