/** What a source may be: minutes or an agenda of a committee, or a table of statistics that somebody publishes. */
export const DOCUMENT_TYPES = ['referat', 'dagsorden', 'tabel'] as const;
/** See {@link DOCUMENT_TYPES}. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Whether a source is a committee's document and no table. */
export function isReferat({ documentType }: { readonly documentType: DocumentType }): boolean {
  return documentType !== 'tabel';
}
