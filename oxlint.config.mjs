import playwright from 'eslint-plugin-playwright'

const PAGES = ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}']
const UNIT_TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.fixture.ts']
const TESTS = [...UNIT_TESTS, 'e2e/**']

const HEAVY = [
  {
    name: 'zod',
    allowTypeImports: true,
    message: 'Zod stays in content/schemas, contract, tests and app/api: import types, or let the API check.',
  },
  {
    name: 'zod/mini',
    allowTypeImports: true,
    message: 'zod/mini is for lib/share/rate-card-* alone, which a browser fetches when somebody uses a file.',
  },
  { name: 'recharts', message: 'Recharts stays in components/charts.' },
]
const ONE_VERB = { name: 'vitest', importNames: ['it'], message: 'One verb for tests: `test`.' }

/** Zod and Recharts weigh more than a page does: they may be imported where they are needed and nowhere else. */
const without = (...packages) => ({
  'no-restricted-imports': ['error', { paths: [ONE_VERB, ...HEAVY.filter(({ name }) => packages.includes(name))] }],
})

const NEVER = [
  {
    selector: 'CallExpression[callee.property.name=/^(only|skip|todo|fixme)$/]',
    message: 'A test that does not run is no test.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Wait for what should happen, not for a while.',
  },
  {
    selector: 'CallExpression[callee.property.name="toBeDefined"]',
    message: 'A locator is always defined: say what it should be.',
  },
]
const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: a name can be searched for.',
}
const CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'lib has no clock: pass the time in.',
}

// What strict-type-checked of typescript-eslint asks for beyond what is plainly wrong, but for two: a property that is
// left out of a record is what a link without it means (no-dynamic-delete), and a type parameter that is named once can
// still tie two look-ups inside a function to one key (no-unnecessary-type-parameters).
const STRICT = [
  'ban-ts-comment',
  'no-deprecated',
  'no-empty-object-type',
  'no-explicit-any',
  'no-extraneous-class',
  'no-generated-empty-object-type',
  'no-invalid-void-type',
  'no-misused-promises',
  'no-mixed-enums',
  'no-namespace',
  'no-non-null-asserted-nullish-coalescing',
  'no-non-null-assertion',
  'no-require-imports',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-condition',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-constraint',
  'no-unnecessary-type-conversion',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-function-type',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'only-throw-error',
  'prefer-literal-enum-member',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-return-this-type',
  'related-getter-setter-pairs',
  'require-await',
  'return-await',
  'unified-signatures',
  'use-unknown-in-catch-callback-variable',
]
/** The rules of a plugin, by their own names, as errors. */
const errors = (plugin, names) => Object.fromEntries(names.map((name) => [`${plugin}/${name}`, 'error']))

export default {
  plugins: ['eslint', 'typescript', 'oxc', 'react', 'nextjs', 'jsx-a11y'],
  // Two rules of ESLint's own that oxlint has not, and those of Playwright's plugin.
  jsPlugins: [
    { name: 'eslint-js', specifier: 'oxlint-plugin-eslint' },
    { name: 'playwright', specifier: 'eslint-plugin-playwright' },
  ],
  options: { typeAware: true, denyWarnings: true },
  categories: { correctness: 'error' },
  ignorePatterns: ['**/*.generated.{mjs,d.mts}'],
  rules: {
    eqeqeq: 'error',
    'no-array-constructor': 'error',
    'no-console': ['error', { allow: ['error'] }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-useless-constructor': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    'eslint-js/max-len': ['error', { code: 120, ignoreUrls: true }],
    'eslint-js/no-restricted-syntax': ['error', ...NEVER, DEFAULT_EXPORT],
    // A reader of files looks for the characters that should not be there.
    'no-control-regex': 'off',
    // Names, in the order of their code units: the same on every machine.
    'typescript/require-array-sort-compare': 'off',
  },
  overrides: [
    // Types of plain JavaScript do not say whether a method uses `this`.
    { files: ['**/*.mjs'], rules: { 'typescript/unbound-method': 'off' } },
    {
      files: ['**/*.ts', '**/*.tsx'],
      rules: {
        ...errors('typescript', STRICT),
        ...without('zod', 'zod/mini', 'recharts'),
        'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        // `import { type A }` alone still loads the file: with `import type` nothing is left of it.
        'typescript/no-import-type-side-effects': 'error',
        'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        // `() => setOpen(true)` is how React's handlers are written, here and everywhere.
        'typescript/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
        ],
        // A number in a sentence is printed as everybody expects; what is looked up in a list is known to be there.
        'typescript/restrict-template-expressions': [
          'error',
          { allowNumber: true, allowNullish: true, allowAny: false, allowBoolean: false, allowNever: false },
        ],
        'typescript/restrict-plus-operands': [
          'error',
          {
            allowAny: false,
            allowBoolean: false,
            allowNullish: false,
            allowNumberAndString: false,
            allowRegExp: false,
          },
        ],
      },
    },
    {
      files: PAGES,
      rules: errors('react', ['display-name', 'jsx-no-comment-textnodes', 'rules-of-hooks', 'unsupported-syntax']),
    },
    // A page that is built in advance has no query, and the hook says so by throwing.
    { files: ['components/frame/use-address.ts'], rules: { 'react/rules-of-hooks': 'off' } },
    {
      files: TESTS,
      rules: {
        // `find(...)!`: when it finds nothing the test fails on that line, which is what a test is for.
        'typescript/no-non-null-assertion': 'off',
        // Bodies of answers are read as a stranger reads them, and `expect` says what each part should be.
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/restrict-plus-operands': 'off',
        'typescript/restrict-template-expressions': 'off',
        // What must not compile is written down in tests.
        'typescript/no-misused-spread': 'off',
      },
    },
    {
      files: ['content/schemas/**', 'contract/**', 'mcp/**', 'app/api/**', ...TESTS],
      rules: without('zod/mini', 'recharts'),
    },
    { files: ['components/charts/**'], rules: without('zod', 'zod/mini') },
    { files: ['lib/share/rate-card-*.ts'], rules: without('zod', 'recharts') },
    { files: ['content/**', '.dependency-cruiser.mjs', ...TESTS], rules: { 'max-lines': 'off' } },
    // Nobody reads these: a script writes them from the price lists.
    { files: ['**/*.generated.ts'], rules: { 'eslint-js/max-len': 'off' } },
    {
      files: ['app/**', '*.config.{mjs,ts}', '.dependency-cruiser.mjs'],
      rules: { 'eslint-js/no-restricted-syntax': ['error', ...NEVER] },
    },
    {
      files: ['**/*.tsx'],
      rules: {
        // What scrolls has to be reached with the keyboard, and is a region with a name: axe asks for just that.
        'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
        // A table that `display: block` turns into a list on phones loses its roles unless they are said.
        'jsx-a11y/no-redundant-roles': [
          'error',
          {
            table: ['table'],
            thead: ['rowgroup'],
            tbody: ['rowgroup'],
            tr: ['row'],
            td: ['cell'],
            th: ['columnheader', 'rowheader'],
          },
        ],
        'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'], tr: ['row'] }],
        // A link that a script turns into a switch leads somewhere without it, unless it is the last that stays on.
        'jsx-a11y/anchor-is-valid': ['error', { aspects: ['invalidHref'] }],
        // `role` says what an element is for where none of that name fits: a paragraph that is read out, above all.
        'jsx-a11y/prefer-tag-over-role': 'off',
        // An empty cell of a table is not a control.
        'jsx-a11y/control-has-associated-label': 'off',
        // The words of a choice lie a few elements inside its label.
        'jsx-a11y/label-has-associated-control': ['error', { assert: 'either', depth: 5 }],
      },
    },
    // A form that was refused comes back as a new page, and its reader goes on at the figure in question.
    { files: ['components/decide/OwnFigure.tsx'], rules: { 'jsx-a11y/no-autofocus': 'off' } },
    // Columns, routes and boxes are read at positions that the same lists were just walked by.
    { files: ['lib/analysis/**', 'lib/diagram/**'], rules: { 'typescript/no-non-null-assertion': 'off' } },
    // What failed may be the router: a plain link loads the page anew.
    { files: ['app/error.tsx', 'app/global-error.tsx'], rules: { 'nextjs/no-html-link-for-pages': 'off' } },
    {
      files: ['lib/**'],
      rules: {
        'eslint-js/no-restricted-syntax': ['error', ...NEVER, DEFAULT_EXPORT, CLOCK],
        'no-restricted-properties': [
          'error',
          {
            object: 'Math',
            property: 'random',
            message: 'Chance makes results that cannot be repeated: pass the number in.',
          },
          { object: 'Date', property: 'now', message: CLOCK.message },
        ],
        'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'navigator', 'process'],
      },
    },
    {
      files: ['e2e/**'],
      rules: {
        ...playwright.configs['flat/recommended'].rules,
        'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect'] }],
      },
    },
    { files: ['scripts/**', 'bench/**', 'action/**'], rules: { 'no-console': 'off' } },
  ],
}
