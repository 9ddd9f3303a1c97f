/** What the journey asks of a browser, as little as two protocols have in common. */

/** A browser with one window, driven from outside. */
export interface Driver {
  /** Name and version. */
  readonly name: string;
  readonly goto: (url: string) => Promise<void>;
  /** The value of an expression in the page, which may be a promise of something that JSON can hold. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses the mouse at a place of the window. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Presses a key by its name (`ArrowLeft`), or types a character. */
  readonly press: (key: string) => Promise<void>;
  /** Puts a file into the first file field that a selector finds. */
  readonly chooseFile: (selector: string, path: string) => Promise<void>;
  /** Gives the page this much room. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  /** What the browser has complained about since it was last asked: console errors and uncaught errors. */
  readonly problems: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** A browser that the journey can be run in. */
export interface BrowserKind {
  readonly name: string;
  /** Whether all it takes is on this machine. */
  readonly present: () => boolean;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  readonly launch: () => Promise<Driver>;
}
