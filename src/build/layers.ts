import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** The layer of a sheet by its folder; null for those of `ui/base/`, which say it themselves, and for others' sheets. */
export function layerOf(path: string): 'ui' | 'page' | null {
  if (!/^src\/.*\.css$/.test(path) || path.startsWith('src/ui/base/')) return null;
  return path.startsWith('src/views/') ? 'page' : 'ui';
}

/** Puts each sheet into the cascade layer of its folder, so that no order of loading decides what applies. */
export function layers(): Plugin {
  return {
    name: 'noegletavlen-layers',
    enforce: 'pre',
    transform(code, id) {
      const layer = layerOf(relative('.', id.replace(/\?.*$/, '')));
      return layer === null ? null : { code: `@layer ${layer}{${code}}`, map: null };
    },
  };
}
