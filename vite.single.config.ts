import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chartScales } from './src/build/chartScales';
import { SINGLE_FILE_FOLDER, singleFile } from './src/build/singleFile';
import { styles } from './src/build/styles';
import config from './vite.config';

/** `npm run build:single`: everything in one HTML file; see `src/build/singleFile.ts`. */
export default defineConfig({
  base: './',
  plugins: [react(), styles(), chartScales(), singleFile()],
  define: { ...config.define, __IN_ONE_FILE__: 'true' },
  publicDir: false,
  build: {
    target: config.build?.target ?? 'modules',
    outDir: SINGLE_FILE_FOLDER,
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // No module: it is also the program of a worker, which a file on a disk cannot start as one.
      output: { codeSplitting: false, format: 'iife' },
      // Where it lies is asked for other files alone, and there are none.
      checks: { emptyImportMeta: false },
    },
  },
});
