import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  assetsInclude: ['**/*.bin'],
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    // Inlined assets would be data: addresses, which the content security policy forbids.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    // MapLibre changes seldom and weighs most: a file of its own stays in the browser's cache.
    rolldownOptions: {
      // linkedom has one in its reading of styles, which are never read here; the content security policy forbids it anyway.
      checks: { eval: false },
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/](?:maplibre-gl|@maplibre)/ }] } },
    },
  },
  // The gazetteer's worker is a module like the page.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
