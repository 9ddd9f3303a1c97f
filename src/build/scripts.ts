import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the bundler tells of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A script that is made of more than one part. */
interface Script {
  readonly name: string;
  /** The parts, as modules under `src/`; what they load with them is meant too. */
  readonly parts: readonly string[];
  /** How many of the parts must load a module for it to lie here. */
  readonly least: number;
  /** A package: parts that load it are left out. */
  readonly without?: string;
}

/** What chart forms draw. */
const DRAWINGS = readdirSync('src/charts/forms', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => `charts/forms/${file}`);

/** A module lies in the first script that takes it. A script may need those before it, never one after. */
const SCRIPTS: readonly Script[] = [
  { name: 'app', least: 1, parts: ['main.tsx', 'views/overview/OverviewPage.tsx'] },
  {
    // Little, and needed by almost every page.
    name: 'app',
    least: 2,
    parts: [
      'views/compare/ComparePage.tsx',
      'views/indicators/IndicatorListPage.tsx',
      'views/offline/OfflinePage.tsx',
      'views/sources/SourceListPage.tsx',
      'views/text/TextPage.tsx',
      'views/unknown/UnknownPage.tsx',
    ],
  },
  {
    name: 'figures',
    least: 2,
    parts: [
      'views/area/AreaPage.tsx',
      'views/benefits/benefit/BenefitPage.tsx',
      'views/compare/ComparePage.tsx',
      'views/compare/pair/PairPage.tsx',
      'views/indicator/IndicatorPage.tsx',
      'views/sources/source/SourcePage.tsx',
    ],
  },
  {
    // What slides say of an area as its page does: without it the page would bring all that makes slides.
    name: 'cards',
    least: 2,
    parts: ['views/area/AreaPage.tsx', 'views/present/PresentPage.tsx'],
  },
  {
    name: 'tools',
    least: 2,
    parts: [
      'views/export/PictureExport.tsx',
      'views/embed/InFrame.tsx',
      'views/indicator/IndicatorPage.tsx',
      'views/present/PresentPage.tsx',
    ],
  },
  {
    // The frame of a chart, and the drawings that do without the chart library.
    name: 'charts',
    least: 1,
    parts: ['charts/ChartView.tsx', ...DRAWINGS],
    without: 'recharts',
  },
  {
    // The other drawings, and that library.
    name: 'library',
    least: 1,
    parts: DRAWINGS,
  },
  {
    name: 'found',
    least: 2,
    parts: [
      'views/compare/ComparePage.tsx',
      'views/indicators/IndicatorListPage.tsx',
      'views/present/PresentPage.tsx',
    ],
  },
  {
    // What own figures and decks share, the browser's database and schemas: figures must not wait for slides.
    name: 'database',
    least: 1,
    parts: ['dataset/store/database.ts', 'model/shape.ts'],
  },
  {
    name: 'slides',
    least: 2,
    parts: [
      'views/decks/deck/DeckPage.tsx',
      'views/decks/sharedDeck/SharedDeckPage.tsx',
      'views/present/handout/HandoutPage.tsx',
      'views/present/PresentPage.tsx',
      'views/present/speaker/SpeakerPage.tsx',
    ],
  },
];

/** What is loaded with a module, itself included. */
function loadedWith(start: string, modules: Modules): ReadonlySet<string> {
  const ids = new Set([start]);
  for (const id of ids) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) ids.add(next);
  return ids;
}

/** The name of the script of each module that lies in one of {@link SCRIPTS}. */
function place(modules: Modules): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, parts, least, without } of SCRIPTS) {
    const times = new Map<string, number>();
    for (const part of parts) {
      const start = resolve('src', part);
      if (!modules.getModuleInfo(start))
        throw new Error(`The script “${name}” names ${part}, which is not there`);
      const loaded = loadedWith(start, modules);
      if (without && [...loaded].some((id) => id.includes(`/node_modules/${without}/`))) continue;
      for (const id of loaded) times.set(id, (times.get(id) ?? 0) + 1);
    }
    for (const [id, count] of times) if (count >= least && !names.has(id)) names.set(id, name);
  }
  return names;
}

let placed: { readonly of: Modules; readonly names: ReadonlyMap<string, string> } | null = null;

/**
 * Groups for the bundler, which put what is needed together into one script. Left to itself it makes a script of its
 * own of whatever two parts share, and thirty small ones take longer and compress worse than three.
 */
export const SCRIPT_GROUPS = [...new Set(SCRIPTS.map(({ name }) => name))].map((name, rank) => ({
  debugName: name,
  // Names of one group are handled in no order that can be told, and the first takes what the others need too.
  priority: SCRIPTS.length - rank,
  name(id: string, modules: Modules): string | null {
    if (placed?.of !== modules) placed = { of: modules, names: place(modules) };
    return placed.names.get(id) === name ? name : null;
  },
}));
