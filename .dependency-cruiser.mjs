/*
 * The layers: content is facts, lib is arithmetic, components are views, app is wiring.
 * Imports point to a lower layer, never up and never to a neighbour. `scripts/boundaries.test.ts` shows that each rule
 * here can fail.
 */

/** Tests, and what only tests use: `*.fixture.ts`, `*.fixture.mjs`. */
const TEST = '\\.(test|spec|fixture)\\.(tsx?|mjs)$'
/** What reads a price file, the one thing that checks with zod in a browser. */
const PRICE_FILE = '^lib/share/rate-card-[a-z]+\\.ts$'
/** The one view that reads YAML, when somebody brings a usage file. */
const USAGE_READER = '^components/calculator/bill-file/read-file\\.ts$'
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`
/** An import that is gone once types are erased: it ships nothing and runs nothing. */
const TYPES = ['type-only']

/**
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IFromRestriction} from
 * @param {import('dependency-cruiser').IToRestriction} to
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: /** @type {const} */ ('error'), from, to })

/** What each folder of lib may import. */
const LIB = {
  kernel: [],
  format: ['kernel'],
  diagram: [],
  meters: ['kernel', 'format'],
  sizing: ['kernel', 'meters'],
  cost: ['kernel', 'format', 'meters', 'sizing'],
  scale: ['kernel', 'format'],
  bills: ['kernel', 'format', 'meters'],
  rules: ['kernel'],
  risk: ['kernel', 'rules'],
  decision: ['kernel', 'format', 'rules', 'scale', 'risk', 'cost'],
  analysis: ['kernel', 'format', 'sizing', 'cost', 'scale', 'decision'],
  backtest: ['kernel', 'format', 'meters', 'cost', 'scale', 'risk', 'decision', 'analysis'],
  share: ['kernel', 'format', 'meters', 'sizing', 'cost', 'scale', 'risk', 'decision', 'analysis'],
  report: ['kernel', 'format', 'rules', 'meters', 'sizing', 'cost', 'scale', 'risk', 'decision', 'analysis'],
  tripwires: ['kernel', 'format', 'scale', 'cost', 'decision', 'analysis', 'report'],
  monitoring: ['tripwires'],
  wizard: ['kernel', 'format', 'scale', 'risk', 'decision', 'share'],
  links: ['kernel', 'format', 'meters', 'cost', 'decision', 'analysis', 'share', 'report'],
  workbook: ['kernel', 'format', 'cost'],
  record: ['kernel', 'format', 'cost', 'decision', 'analysis', 'share', 'links', 'report', 'tripwires'],
  c4: ['kernel', 'format', 'meters', 'cost', 'share', 'links', 'report', 'record'],
  state: ['kernel', 'format', 'cost', 'scale', 'risk', 'decision', 'analysis', 'share'],
}

/** The folders of content that hold facts, as against ids and the scenario. */
const FACTS = [
  'patterns',
  'combinations',
  'decision',
  'prices',
  'price-books',
  'rate-cards',
  'migration',
  'risks',
  'anti-patterns',
  'operations',
  'scenarios',
  'published-bills',
  'published-decisions',
]

/** The folders of components that every feature may use, and what each may use itself. The others are features. */
const SHARED_COMPONENTS = {
  ui: [],
  charts: ['ui'],
  glyphs: ['ui'],
  diagram: ['ui', 'glyphs'],
  frame: ['ui', 'glyphs'],
  tree: ['ui', 'glyphs'],
  published: ['ui'],
  costs: ['ui', 'glyphs', 'charts'],
  scenario: ['ui', 'glyphs', 'costs'],
}
const SHARED = Object.keys(SHARED_COMPONENTS).join('|')

/** One rule per folder: it may import itself and the folders named below it, none else of its kind. */
const onlyLowerLayers = (root, folders, why) =>
  Object.entries(folders).map(([folder, below]) =>
    rule(
      `${root}-${folder}-imports-only-lower-layers`,
      `${root}/${folder} may use ` +
        `${below.map((name) => `${root}/${name}`).join(', ') || `nothing else of ${root}`}: ${why}`,
      { path: `^${root}/${folder}/` },
      { path: `^${root}/`, pathNot: `^${root}/(${[folder, ...below].join('|')})/` },
    ),
  )

const content = [
  rule(
    'content-is-the-bottom-layer',
    'Facts depend on nothing above them: a price must not change because a component did.',
    { path: '^content/' },
    { path: '^(app|cli|contract|components|lib|mcp|server|e2e|scripts|bench)/' },
  ),
  rule(
    'content-knows-only-zod',
    'Content is plain data. Packages and Node have no place in it; zod describes it, in content/schemas.',
    { path: '^content/', pathNot: TEST },
    { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'], pathNot: npm('zod') },
  ),
  rule(
    'zod-lives-in-schemas',
    'Zod weighs about 30 KB compressed. Schemas are checked by tests and by the API; everything else takes the ' +
      'types alone. The one exception is lib/share/rate-card-*, which checks the file of a stranger.',
    { path: '^(content|lib|components)/', pathNot: ['^content/schemas/', PRICE_FILE, TEST] },
    { path: npm('zod'), dependencyTypesNot: TYPES },
  ),
  rule(
    'price-file-takes-zod-mini',
    'It runs in a browser, where zod/mini is a part of the size of zod.',
    { path: PRICE_FILE },
    { path: npm('zod'), pathNot: '/zod/mini/', dependencyTypesNot: TYPES },
  ),
  rule(
    'price-file-is-fetched-when-used',
    'Imported as usual, it would bring zod/mini into the first load of a page. Few visitors use a file: `import()`.',
    { pathNot: [PRICE_FILE, TEST] },
    { path: PRICE_FILE, dynamic: false, dependencyTypesNot: TYPES },
  ),
  rule(
    'schemas-are-imported-as-types',
    'Importing a value from a schema brings zod along, and with it 30 KB into whatever page that is. Use `import ' +
      'type`.',
    { path: '^(content|lib|components)/', pathNot: ['^content/schemas/', TEST] },
    { path: '^content/schemas/', dependencyTypesNot: TYPES },
  ),
  rule(
    'content-index-is-for-pages',
    'content/index.ts imports all facts. Pages on the server read it; what may reach a browser imports the one ' +
      'file it needs.',
    { path: '^(components|lib)/', pathNot: TEST },
    { path: '^content/index\\.ts$', dependencyTypesNot: TYPES },
  ),
  rule(
    'content-does-not-import-its-own-index',
    'Nearly every import cycle starts with a file that imports the index of its own folder.',
    { path: '^content/', pathNot: TEST },
    { path: '^content/index\\.ts$' },
  ),
]

const lib = [
  rule(
    'lib-knows-no-views',
    'Arithmetic does not know who looks at it.',
    { path: '^lib/' },
    { path: '^(app|cli|contract|components|mcp|server|e2e|scripts|bench)/' },
  ),
  rule(
    'lib-is-plain',
    'lib runs anywhere: no React, no Next, no charts, no Node. zustand/vanilla in lib/state and yaml in lib/record ' +
      'are the packages it may use.',
    { path: '^lib/', pathNot: TEST },
    {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
      dependencyTypesNot: TYPES,
      pathNot: npm('zod', 'zustand', 'yaml'),
    },
  ),
  rule(
    'yaml-lives-in-record',
    'One folder reads and writes front matter. The package weighs 30 KB compressed, so views do not import it ' +
      'either, but for the reader of files of a visitor, which fetches it for a usage file.',
    { path: '^(content|lib|components)/', pathNot: ['^lib/record/', USAGE_READER, TEST] },
    { path: npm('yaml') },
  ),
  rule(
    'yaml-is-fetched-when-used',
    'Imported as usual, it would come with every bill. Few visitors bring a usage file: `import()`.',
    { path: USAGE_READER },
    { path: npm('yaml'), dynamic: false, dependencyTypesNot: TYPES },
  ),
  rule(
    'record-stays-on-the-server',
    'A decision record comes from a route when it is asked for. Views show its parts, and take their types alone.',
    { path: '^components/', pathNot: TEST },
    { path: '^lib/record/', dependencyTypesNot: TYPES },
  ),
  rule(
    'store-lives-in-state',
    'lib/state holds the pure transitions and the store that applies them; zustand anywhere else in lib is state ' +
      'in disguise.',
    { path: '^lib/', pathNot: ['^lib/state/', TEST] },
    { path: npm('zustand') },
  ),
  rule(
    'store-is-vanilla',
    'lib knows no React, so it takes zustand/vanilla; the hook is bound in components/scenario.',
    { path: '^lib/' },
    { path: npm('zustand'), pathNot: '/zustand/(esm/)?vanilla' },
  ),
  rule(
    'facts-are-arguments',
    'Prices, limits and rules are passed in, so that a test can invent them and a page ships only those ' +
      'that it uses. What lib imports from content are ids, the rows of answers and the scenario: its fields, ' +
      'defaults, constants and thresholds, which are few and small.',
    { path: '^lib/', pathNot: TEST },
    { path: `^content/(${FACTS.join('|')})/`, dependencyTypesNot: TYPES },
  ),
  ...onlyLowerLayers(
    'lib',
    LIB,
    'arithmetic that imports a neighbour or a higher layer cannot be understood, tested or moved alone.',
  ),
  rule(
    'folders-have-one-entry-point',
    'A folder of lib is imported through its index.ts, so that its files can change. Four files are entry points ' +
      'of their own, because of what a page would load: lib/share/paths (a page that only links somewhere does not ' +
      'read links), lib/meters/all (the API prices the meters of all vendors, pages do not), ' +
      'lib/share/rate-card-file (fetched when somebody uses a file) and lib/analysis/in-browser (a worker works ' +
      'out futures and compiles none). Fixtures are for tests on both sides.',
    // What scripts/traced bundles in place of modules stands where these do.
    { path: '^(?!lib/)', pathNot: '^scripts/traced/instead/' },
    {
      path: '^lib/[^/]+/',
      pathNot: [
        '^lib/[^/]+/index\\.ts$',
        '^lib/share/paths\\.ts$',
        '^lib/share/rate-card-file\\.ts$',
        '^lib/analysis/in-browser\\.ts$',
        '^lib/meters/all\\.ts$',
        '\\.fixture\\.ts$',
      ],
    },
  ),
  rule(
    'folders-of-lib-use-entry-points-too',
    'Folders of lib import each other through their index.ts as well.',
    { path: '^lib/([^/]+)/' },
    {
      path: '^lib/[^/]+/',
      pathNot: [
        '^lib/$1/',
        '^lib/[^/]+/index\\.ts$',
        '^lib/share/paths\\.ts$',
        '^lib/meters/all\\.ts$',
        '\\.fixture\\.ts$',
      ],
    },
  ),
  rule(
    'analysis-in-a-browser-is-bare',
    'A browser is sent a compiled model as data. What works it out reaches neither prices nor decisions nor texts ' +
      'of answers, whose code would weigh ten times as much.',
    { path: '^lib/analysis/in-browser\\.ts$' },
    { path: '^(lib/(?!analysis/)|content/(?!scenario/|pattern-ids))', reachable: true },
  ),
  rule(
    'no-import-of-own-entry-point',
    'Files of one folder import each other directly: importing their own index.ts makes a cycle.',
    { path: '^lib/([^/]+)/', pathNot: TEST },
    { path: '^lib/$1/index\\.ts$' },
  ),
]

const components = [
  rule(
    'app-is-not-imported',
    'app is the wiring at the top. What two routes share belongs in a component or in lib.',
    { path: '^(?!app/)' },
    { path: '^app/' },
  ),
  rule(
    'features-do-not-import-each-other',
    'A feature that imports another cannot be changed alone. Pages combine them; what they share moves down a layer.',
    { path: `^components/(?!(?:${SHARED})/)([^/]+)/` },
    { path: '^components/[^/]+/', pathNot: [`^components/(${SHARED})/`, '^components/$1/'] },
  ),
  ...onlyLowerLayers(
    'components',
    SHARED_COMPONENTS,
    'what every feature shows must not depend on one of them, or on a neighbour.',
  ),
  rule(
    'primitives-know-no-patterns',
    'ui and charts take text, numbers and colours. If they knew patterns, a change of content would be a change ' +
      'of buttons.',
    { path: '^components/(ui|charts)/', pathNot: TEST },
    { path: '^content/', dependencyTypesNot: TYPES },
  ),
  rule(
    'primitives-know-no-domain',
    'ui and charts may format a number; costs, limits and links are worked out before they are shown.',
    { path: '^components/(ui|charts)/', pathNot: TEST },
    { path: '^lib/', pathNot: '^lib/(kernel|format)/', dependencyTypesNot: TYPES },
  ),
  rule(
    'recharts-stays-in-charts',
    'Recharts weighs about 100 KB compressed. One folder knows it, and pages load that folder when a chart is shown.',
    { path: '^(?!components/charts/)' },
    { path: npm('recharts') },
  ),
  rule(
    'components-run-in-a-browser',
    'Node is not there.',
    { path: '^components/', pathNot: TEST },
    { dependencyTypes: ['core'] },
  ),
]

const programs = [
  rule(
    'cli-is-not-imported',
    'The command line is a program of its own at the top, as app is.',
    { path: '^(?!cli/)' },
    { path: '^cli/' },
  ),
  rule(
    'cli-knows-no-views',
    'The command line is one file for Node: what it shares with the pages is lib, content and contract.',
    { path: '^cli/', pathNot: TEST },
    { path: '^(app|components|server|e2e|scripts|bench)/' },
  ),
  rule(
    'cli-runs-without-a-browser',
    'React, Next and Recharts would weigh more than all the rest of the file.',
    { path: '^cli/' },
    { path: npm('react', 'react-dom', 'next', 'recharts', 'zustand') },
  ),
  rule(
    'contract-is-for-programs',
    'contract is what programs send and get: API, command line and agents. Pages take values from lib; through ' +
      'contract they would get zod.',
    { path: '^(?!(app/api|app/mcp|cli|contract|mcp|e2e|scripts)/)', pathNot: TEST },
    { path: '^contract/' },
  ),
  rule(
    'contract-is-plain',
    'A request becomes a value and a value an answer, wherever it is asked for: no React, no Next, no Node.',
    { path: '^contract/', pathNot: TEST },
    {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
      dependencyTypesNot: TYPES,
      pathNot: npm('zod', 'fastest-levenshtein'),
    },
  ),
  rule(
    'contract-knows-no-views',
    'What a program gets does not depend on how a page looks.',
    { path: '^contract/' },
    { path: '^(app|cli|components|mcp|server|e2e|scripts|bench)/' },
  ),
  rule(
    'mcp-only-hands-on',
    'mcp says in the words of the protocol what contract/tools answers, whatever it travels over: app/api/mcp and ' +
      'the command line wire it. A figure worked out there would be one that no other program gets.',
    { path: '^mcp/', pathNot: TEST },
    { path: '^(app|cli|components|lib|server|e2e|scripts|bench)/' },
  ),
]

const server = [
  rule(
    'server-stands-alone',
    'The server answers for a build, whatever is in it: it asks Next and reads .next, and imports nothing of the app.',
    { path: '^server/', pathNot: TEST },
    { path: '^(app|cli|contract|components|content|lib|mcp|e2e|scripts|bench)/' },
  ),
  rule(
    'app-knows-the-site-alone',
    'What app and server have to agree on is in server/site. The rest of the server is Node, and never in a build.',
    { path: '^(app|components)/' },
    { path: '^server/', pathNot: '^server/site\\.mjs$' },
  ),
]

const everywhere = [
  rule(
    'no-cycles',
    'A cycle is one module in several files: none of them can be understood first.',
    {},
    { circular: true },
  ),
  rule(
    'no-orphans',
    'A file that imports nothing and that nothing imports is dead, or its import is misspelt.',
    {
      orphan: true,
      pathNot: [TEST, '\\.d\\.ts$', '^app/', '^scripts/', '^bench/', '^server/run\\.mjs$', '\\.config\\.(mjs|ts)$'],
    },
    {},
  ),
  rule('no-unresolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  rule(
    'tests-are-not-imported',
    'A test is not a library, and what only tests use is called *.fixture.ts, so that nothing else leans on it.',
    { pathNot: TEST },
    { path: TEST },
  ),
  rule(
    'tools-stay-outside',
    'The app does not know how it is built, measured or tested.',
    { path: '^(app|components)/' },
    { path: '^(e2e|scripts|bench)/' },
  ),
  rule(
    'shipped-code-uses-shipped-packages',
    'A package of devDependencies may be missing where the app runs.',
    { path: '^(app|components|content|contract|lib|mcp|server)/', pathNot: TEST },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: TYPES },
  ),
]

export default {
  forbidden: [...content, ...lib, ...components, ...programs, ...server, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|test-results|playwright-report|public)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: false,
  },
}
