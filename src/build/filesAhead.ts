/**
 * Most bytes of figures that are fetched before anyone asks for them. With more than that, the first of them are, and
 * the rest is kept when it is seen: nobody should fetch a whole country to read about one municipality.
 */
const DATA_AHEAD = 5_000_000;

/** What a page shows at once comes first: the catalogue, the excerpts of areas, then what leads on from there. */
const FOLDERS = ['data/catalog.json', 'data/omraader/', 'data/noegletal/', 'data/referater/', 'data/'];

/** A file of the built site, by its path and its size in bytes. */
interface File {
  readonly path: string;
  readonly size: number;
}

/** The reader of PDFs, which is as large as all the rest and which few need. */
const ON_DEMAND = /^assets\/pdf[.-]/;

/** The files that are fetched ahead: the app without the reader of PDFs, and as much of `data/` as fits in `most` bytes. */
export function filesAhead<T extends File>(files: readonly T[], most: number = DATA_AHEAD): T[] {
  const place = ({ path }: T) => FOLDERS.findIndex((folder) => path.startsWith(folder));
  let left = most;
  return [...files]
    .sort((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1))
    .filter((file) => {
      if (place(file) < 0) return !ON_DEMAND.test(file.path);
      left -= file.size;
      return left >= 0;
    });
}
