/** What may be wrong with the file of a referat. */

/** Why a file cannot be read as a referat. */
export type ReferatFailure =
  /** Nothing is in it, or no text. */
  | 'empty'
  /** A PDF of pictures of pages. */
  | 'scanned'
  | 'password'
  /** Broken, or cut off before anything can be read. */
  | 'damaged'
  /** A small file that would become a huge one. */
  | 'expands-too-far'
  | 'too-large'
  /** An archive that is no Word document, whatever it is called. */
  | 'archive'
  /** A document of another program, which the detail names. */
  | 'other-format'
  /** A picture, a program or the like. */
  | 'no-document'
  /** A PDF, if nothing is at hand to read it with: in the single file. */
  | 'pdf-elsewhere';

/** What a reader should know of a file that could be read. */
export type ReferatNotice =
  /** It has more than one meeting. */
  | 'several-meetings'
  /** It has one meeting more than once, as a file that was put together of parts has. */
  | 'meeting-again'
  /** It ends before it should: what is there is read. */
  | 'cut-off'
  /** Some pages are pictures of text, which is not read. */
  | 'scanned-pages'
  /** It is in English, and figures are read as Danish writes them. */
  | 'english'
  /** Nothing in it is an item of an agenda. */
  | 'no-items'
  /** An agenda: nothing has been decided yet. */
  | 'no-decisions';
