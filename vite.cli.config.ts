import { defineConfig } from 'vite';

export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/placeline.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    // linkedom has one in its reading of styles, which are never read here.
    rolldownOptions: { checks: { eval: false }, output: { entryFileNames: 'placeline.js' } },
  },
});
