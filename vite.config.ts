import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Packages, and parts of them, that few pages need. */
const seldomNeeded = [
  /\/papaparse\//, // reads tables
  /\/@tanstack\/.*\/(mutationObserver|useMutation)/, // sends what a reader changes
  /\/@mui\/material\/(InputBase|TextareaAutosize)/, // text fields
];

/** Our own modules on the way of most pages, above all of a task's. What these import comes along. */
const mostlyNeeded = [
  /\/web\/src\/ui\/(?!FactList|Notice|fileName|saveFile)/, // those serve few answers, what opens later, downloads
  /\/web\/src\/features\/task\/(?!kinds\/)/, // a task in full; how its kind is drawn comes with the kind
  /\/web\/src\/features\/task\/kinds\/streamText\./, // several kinds name streams
  /\/web\/src\/features\/ticket\/TicketButton\./, // beside every answer
  /\/web\/src\/features\/recent\/recentLookUps\./, // written by a task's page, read by home and the box
  /\/web\/src\/features\/box\/ClueBox\./, // in the bar; what reads a text comes with the first touch
  /\/web\/src\/app\/loadBoxPanel\./, // brings that
  /\/web\/src\/app\/askedTask\./, // reads the address of a task; the router asks too
  /\/web\/src\/features\/(find\/findSearch|bulk\/weight)\./, // addresses that the router reads
  /\/web\/src\/i18n\/partWords\./, // the words themselves stay with their part
  /\/server\/src\/domain\/words\/\w+\.ts/, // says what a task is; the words of a language are apart
  /\/server\/src\/domain\/spatial\//, // what a mixed push has to say of sounds decides on a tab
];

// `vite build` makes server/dist-web; `vite build --ssr src/main.ts` makes server/dist/main.js
// (one file, npm packages stay external). Both sides of the house share this one configuration.
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild ? 'server' : 'web',
  // Relative asset addresses: the server writes a <base> for BASE_PATH, so one build serves any sub-path.
  base: './',
  plugins: isSsrBuild ? [] : [react()],
  publicDir: isSsrBuild ? false : 'public',
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8787' } },
  build: isSsrBuild
    ? {
        ssr: 'src/main.ts',
        outDir: 'dist',
        target: 'node20',
        sourcemap: true,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'main.js' } },
      }
    : {
        outDir: '../server/dist-web',
        assetsInlineLimit: 0,
        emptyOutDir: true,
        sourcemap: true,
        manifest: true,
        rolldownOptions: {
          output: {
            codeSplitting: {
              // Else every module that two pages share becomes a file of a few hundred bytes. What matches lies on
              // the way of every page of its name; the rest the bundler splits as it is needed.
              groups: [
                {
                  name: 'vendor',
                  test: (id) => /\/node_modules\//.test(id) && !seldomNeeded.some((part) => part.test(id)),
                  minShareCount: 2,
                  priority: 3,
                },
                {
                  name: 'shared',
                  test: (id) => mostlyNeeded.some((part) => part.test(id)),
                  minShareCount: 2,
                  priority: 2,
                },
                {
                  name: 'find',
                  test: /features\/find\/(?!findSearch)|\/find\.ts|domain\/search/,
                  minShareCount: 2,
                  priority: 1,
                },
                {
                  name: 'share',
                  test: /features\/share|\/share\.ts/,
                  minShareCount: 2,
                  priority: 1,
                },
                {
                  name: 'picture',
                  test: /kinds\/mixedPush\/picture\/(?!card|tools)|domain\/layout/,
                  minShareCount: 2,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
  test: {
    // Two cores are what the checks have; left alone, the runner would use one of them.
    maxWorkers: 2,
    // No test leaves anything behind (the set-up sees to it), so files share a worker's modules and its page: `isolate`,
    // which each project has to say for itself.
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'web',
          isolate: false,
          root: 'web',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'src/**/*.dom.test.ts'],
          setupFiles: ['src/testing/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // What needs no page is spared the making of one.
        test: {
          name: 'web-pure',
          isolate: false,
          root: 'web',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.dom.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          isolate: false,
          root: 'server',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          globalSetup: [join(import.meta.dirname, 'server/src/store/testing/postgresForAll.ts')],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
