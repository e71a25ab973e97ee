// Who may import whom. Data flows one way: vendor → domain → lookup → http → web; adapters meet only in main.
const adapters = ['http', 'lookup', 'keeping', 'search', 'bulk', 'store', 'vendor', 'pictures', 'demo'];
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'web-sees-contract-and-domain',
      comment: 'Of the server the web sees only the contract and the pure domain.',
      severity: 'error',
      from: { path: '^web/src' },
      to: { path: '^server/src', pathNot: '^server/src/(contract|domain)/' },
    },
    {
      name: 'contract-imports-zod-only',
      severity: 'error',
      from: { path: '^server/src/contract/' },
      to: { pathNot: ['^server/src/contract/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'domain-imports-contract-only',
      severity: 'error',
      from: { path: '^server/src/domain/', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { pathNot: ['^server/src/(contract|domain)/', '(^|/)node_modules/(zod|papaparse)/'] },
    },
    {
      name: 'one-module-splits-tables',
      comment: 'The library for CSV is as pure as the domain, but nobody else need know it.',
      severity: 'error',
      from: { pathNot: '^server/src/domain/clues/table/splitCells' },
      to: { path: '(^|/)node_modules/papaparse/' },
    },
    ...adapters.map((adapter) => ({
      name: `${adapter}-knows-no-other-adapter`,
      severity: 'error',
      from: { path: `^server/src/${adapter}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^server/src/(main|${adapters.filter((other) => other !== adapter).join('|')})(/|\\.ts$)` },
    })),
    {
      name: 'features-are-islands',
      comment: 'A page joins features; they do not import each other.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'nobody-imports-the-app',
      severity: 'error',
      from: { path: '^web/src/(features|ui|api|i18n)/' },
      to: { path: '^web/src/app/' },
    },
    {
      name: 'ui-api-and-words-know-no-feature',
      severity: 'error',
      from: { path: '^web/src/(ui|api|i18n)/' },
      to: { path: '^web/src/features/' },
    },
    {
      name: 'no-undeclared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'production-code-needs-no-dev-package',
      severity: 'error',
      from: { path: '^(web|server)/src/', pathNot: ['\\.test\\.tsx?$', '/testing/', '^web/src/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
