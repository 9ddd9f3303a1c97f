import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Most bytes of figures that are fetched before anyone asks for them. With more than that, the first of them are, and
 * the rest is kept when it is seen: nobody should fetch a whole country to read about one municipality.
 */
const DATA_AHEAD = 5_000_000;

/** What a page shows at once comes first: the catalogue, the excerpts of areas, then what leads on from there. */
const FOLDERS = ['data/catalog.json', 'data/omraader/', 'data/noegletal/', 'data/referater/', 'data/'];

/** A file of the built site, by its path and its size in bytes. */
interface File {
  readonly url: string;
  readonly size: number;
}

/** The files that are fetched ahead: the whole app, and as much of `data/` as fits in `most` bytes. */
export function filesAhead<T extends File>(files: readonly T[], most: number = DATA_AHEAD): T[] {
  const place = ({ url }: T) => FOLDERS.findIndex((folder) => url.startsWith(folder));
  let left = most;
  return [...files]
    .sort((a, b) => place(a) - place(b) || a.url.localeCompare(b.url))
    .filter((file) => {
      if (place(file) < 0) return true;
      left -= file.size;
      return left >= 0;
    });
}

/** Makes the built site work without a network after one visit, and lets it be installed. */
export function offlinePlugin(): Plugin[] {
  return VitePWA({
    // A new version waits until the reader takes it. The page registers the worker itself, when it stands.
    registerType: 'prompt',
    injectRegister: false,
    // They are among the files below.
    includeManifestIcons: false,
    // Hosts know JSON; some refuse to serve a file whose ending they do not know.
    manifestFilename: 'manifest.json',
    manifest: {
      name: 'Nøgletavlen',
      short_name: 'Nøgletavlen',
      description:
        'Kommunernes beskæftigelsestal fra udvalgenes referater, vist i grafer og ført tilbage til det punkt, der oplyser dem.',
      lang: 'da',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#ffffff',
      background_color: '#f5f6f3',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    strategies: 'injectManifest',
    srcDir: 'src/worker',
    filename: 'sw.ts',
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,json,csv}'],
      // The plugin adds the manifest itself; the file for a USB stick is a copy of everything.
      globIgnores: ['.vite/**', 'manifest.json', 'noegletavlen.html'],
      // These never change under their name: what the first view fetched is not fetched again.
      dontCacheBustURLsMatching: /^(assets|data\/(noegletal|omraader|referater))\//,
      maximumFileSizeToCacheInBytes: DATA_AHEAD,
      manifestTransforms: [(manifest) => ({ manifest: filesAhead(manifest), warnings: [] })],
    },
  });
}
