/** How the modules of the app are put together into scripts. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { groupBy } from '../model/groupBy';

/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly code: string | null; readonly importedIds: readonly string[] } | null;
}

/** A part of the app with what it loads. */
interface Part {
  readonly path: string;
  readonly loaded: ReadonlySet<string>;
}

/** What is loaded with a module, itself included. */
function loadedWith(start: string, modules: Modules): ReadonlySet<string> {
  const ids = new Set([start]);
  for (const id of ids) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) ids.add(next);
  return ids;
}

/** The modules that at least so many parts load. */
function loadedBy(parts: readonly Pick<Part, 'loaded'>[], least: number): Set<string> {
  const times = new Map<string, number>();
  for (const { loaded } of parts) for (const id of loaded) times.set(id, (times.get(id) ?? 0) + 1);
  return new Set([...times].flatMap(([id, count]) => (count >= least ? [id] : [])));
}

/** The scripts, in the order in which they take modules. A script may need those before it, never one after. */
const NAMES = [
  'app',
  'code',
  'shared',
  'figures',
  'verdict',
  'charts',
  'library',
  'database',
  'slides',
  'own',
] as const;
type Name = (typeof NAMES)[number];

/** A page that loads no more than this beyond what is there first shows no figures, and must not wait for their script. */
const LIGHT = 25_000;

/** What judges figures. */
const VERDICT =
  /^(analysis\/verdict\/.*|i18n\/verdict|ui\/(Sign|AgePill|VerdictRow|useVerdict|areaFigures|JudgementRules))\.tsx?$/;

/** Whose a page is: all that brings slides is one, as is all of the reader's own. */
function kindOf({ path }: Part): string {
  if (/^views\/(present|decks)\/|\/slides\.ts$/.test(path)) return 'slides';
  return /^views\/(own|import|referat)\//.test(path) ? 'own' : (path.split('/')[1] ?? '');
}

/** The name of the script of each module that lies in one of {@link NAMES}. */
function place(modules: Modules): ReadonlyMap<string, Name> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const matching = (pattern: RegExp): Part[] =>
    files
      .filter((path) => pattern.test(path))
      .map((path) => ({ path, loaded: loadedWith(resolve('src', path), modules) }));
  const names = new Map<string, Name>();
  const put = (name: Name, ids: Iterable<string>) => {
    for (const id of ids) if (!names.has(id)) names.set(id, name);
  };

  // With what is too little for a script of its own and which the next ones share.
  put(
    'app',
    loadedBy(matching(/^(main|views\/overview\/OverviewPage|ui\/(today|siteAddress)|i18n\/texts)\.tsx?$/), 1),
  );

  // What each page has for paper, and slides too: it must bring none of them.
  put('code', loadedBy(matching(/^shell\/PrintedAddress\.tsx$/), 1));

  const pages = matching(/^views\/.*(Page\.tsx|InFrame\.tsx|\/slides\.ts)$/);
  const kinds = groupBy(pages, kindOf);
  const beyond = ({ loaded }: Part) => [...loaded].filter((id) => !names.has(id));
  const size = (id: string) => modules.getModuleInfo(id)?.code?.length ?? 0;
  const isLight = (page: Part) =>
    kindOf(page) !== 'slides' && beyond(page).reduce((sum, id) => sum + size(id), 0) < LIGHT;
  const several = loadedBy(pages, 2);
  // Found for all of them before any is put.
  const shared = pages.filter(isLight).flatMap(beyond);
  put(
    'shared',
    shared.filter((id) => several.has(id)),
  );
  // What a source needs to offer that its minutes be read must not bring what reads them, nor slides.
  put(
    'shared',
    loadedBy(
      matching(/^(state\/texts|dataset\/import\/workerSession)\.ts$|^ui\/(Actions|FileButton)\.tsx$/),
      1,
    ),
  );

  // What judges figures and says so: several pages do, and no chart.
  put(
    'verdict',
    files.filter((path) => VERDICT.test(path)).map((path) => resolve('src', path)),
  );

  kinds.delete('own');
  put(
    'figures',
    loadedBy(
      [...kinds.values()].map((own) => ({ loaded: loadedBy(own, 1) })),
      2,
    ),
  );

  // Drawings that do without the chart library, then the others with it.
  const drawings = matching(/^charts\/(ChartView|forms\/.*)\.tsx$/);
  const needsLibrary = ({ loaded }: Part) => [...loaded].some((id) => id.includes('/node_modules/recharts/'));
  put(
    'charts',
    loadedBy(
      drawings.filter((drawing) => !needsLibrary(drawing)),
      1,
    ),
  );
  put('library', loadedBy(drawings, 1));

  // What own figures and decks share of the browser's database: figures must not wait for slides.
  put('database', loadedBy(matching(/^(dataset\/store\/database|model\/shape)\.ts$/), 1));
  for (const kind of ['slides', 'own'] as const)
    put(
      kind,
      loadedBy(
        pages.filter((page) => kindOf(page) === kind),
        2,
      ),
    );
  return names;
}

let placed: { readonly of: Modules; readonly names: ReadonlyMap<string, Name> } | null = null;

/**
 * Groups for the bundler, which put what is needed together into one script. Left to itself it makes a script of its
 * own of whatever two parts share, and thirty small ones take longer and compress worse than three.
 */
export const SCRIPT_GROUPS = NAMES.map((name, rank) => ({
  debugName: name,
  // Names of one group are handled in no order that can be told, and the first takes what the others need too.
  priority: NAMES.length - rank,
  name(id: string, modules: Modules): string | null {
    if (placed?.of !== modules) placed = { of: modules, names: place(modules) };
    return placed.names.get(id) === name ? name : null;
  },
}));
