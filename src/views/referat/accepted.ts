/** Files that minutes may be chosen from; the single file has no reader of PDF. */
export const ACCEPTED = `${__IN_ONE_FILE__ ? '' : '.pdf,application/pdf,'}.docx,.html,.htm,.txt,text/html,text/plain`;
