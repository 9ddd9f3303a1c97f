import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type CompiledData, compile } from '../dataset/compile/compile';
import { dataFileCsv } from '../dataset/export/dataFile';
import { packCatalog } from '../dataset/files/catalogFile';
import { RULES_PATH } from '../dataset/load/rules';
import { byOrigin } from '../dataset/read/dataset';
import { da } from '../i18n/da';
import { makeWording } from '../i18n/wording';
import { indexCatalog } from '../model/catalogIndex';
import type { Observation } from '../model/observation';
import { compileReport } from './compileReport';
import { contentHash, DATA_FOLDER, loadDataset } from './dataFolder';
import { openDataAssets } from './openData';
import { siteAddress } from './siteAddress';
import { sourceTexts } from './sourceTexts';

/** Paths of the two files with fixed names. */
export const CATALOG_PATH = 'data/catalog.json';
const EXPORT_PATH = 'data/noegletal.csv';

interface Output {
  readonly figures: readonly Observation[];
  readonly compiled: CompiledData;
  readonly texts: ReadonlyMap<string, string>;
}

async function compileAll(folder: string): Promise<Output> {
  const dataset = loadDataset(folder);
  const figures = compile(dataset, contentHash);
  const texts = new Map([...figures.files].map(([path, file]) => [path, JSON.stringify(file)]));
  const paths = new Map<string, string>();
  for (const [source, passages] of await sourceTexts(folder, dataset)) {
    const text = JSON.stringify(passages);
    const path = `data/referater/${source}-tekst.${contentHash(text)}.json`;
    texts.set(path, text);
    paths.set(source, path);
  }
  const sources = figures.catalog.sources.map((source) => {
    const passages = paths.get(source.id);
    return passages === undefined ? source : { ...source, passages };
  });
  const compiled = { ...figures, catalog: { ...figures.catalog, sources } };
  texts.set(CATALOG_PATH, JSON.stringify(packCatalog(compiled.catalog)));
  texts.set(RULES_PATH, JSON.stringify(dataset.rules));
  const wording = makeWording(da, 'da', indexCatalog(compiled.catalog));
  // What the minutes state; a national table is larger than hosts take, and to be had where it is published.
  texts.set(EXPORT_PATH, dataFileCsv(byOrigin(dataset).minutes, wording));
  return { figures: dataset.observations, compiled, texts };
}

/** Every data file of the site, by its path. @throws when the data are wrong, with the whole report as message */
export async function dataTexts(folder: string = DATA_FOLDER): Promise<ReadonlyMap<string, string>> {
  return (await compileAll(folder)).texts;
}

/** What {@link compileAll} makes, kept until told that the data have changed; wrong data are reported each time. */
function keptTexts(folder: string) {
  let kept: Promise<ReadonlyMap<string, string>> | null = null;
  return {
    get: () => {
      kept ??= dataTexts(folder).catch((error: unknown) => {
        kept = null;
        throw error;
      });
      return kept;
    },
    forget: () => {
      kept = null;
    },
  };
}

/**
 * Compiles `data/` into the site. A build with a broken data file fails with the whole report; the development
 * server shows the report and compiles again once a file has changed.
 */
export function dataPlugin(folder: string = DATA_FOLDER): Plugin {
  return {
    name: 'noegletavlen-data',
    configureServer(server) {
      const texts = keptTexts(folder);
      const root = resolve(server.config.root, folder) + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_, file) => {
        if (!resolve(server.config.root, file).startsWith(root)) return;
        texts.forget();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (!path.startsWith('data/')) return next();
        try {
          const text = (await texts.get()).get(path);
          if (text === undefined) return next();
          response.setHeader(
            'Content-Type',
            path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
          );
          response.end(text);
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end(String(error));
        }
      });
    },
    async generateBundle() {
      const { figures, compiled, texts } = await compileAll(folder);
      const site = siteAddress() ?? '';
      const open = await openDataAssets(compiled.catalog, figures, (path) => site + path);
      for (const [fileName, source] of [...texts, ...open]) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      if (this.meta.watchMode === false) console.log(compileReport(compiled, texts, new Date()));
    },
    transformIndexHtml: {
      order: 'post',
      // The catalogue is needed by every page: it is fetched beside the scripts, not after them.
      handler: () => [
        {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', href: `./${CATALOG_PATH}`, crossorigin: 'anonymous' },
          injectTo: 'head',
        },
      ],
    },
  };
}
