import a11y from 'eslint-plugin-jsx-a11y'
import vitals from 'eslint-config-next/core-web-vitals'
import playwright from 'eslint-plugin-playwright'
import typescript from 'typescript-eslint'

const TYPESCRIPT = ['**/*.ts', '**/*.tsx']
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
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { paths: [ONE_VERB, ...HEAVY.filter(({ name }) => packages.includes(name))] },
  ],
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

const config = [
  // Rules about components and hooks: nothing else has any, and looking for them takes a fifth of the time.
  ...vitals.map((one) => (one.rules ? { ...one, files: PAGES } : one)),
  ...typescript.configs.strictTypeChecked.map((one) => ({ ...one, files: TYPESCRIPT })),
  {
    ignores: [
      '.next/**',
      'test-results/**',
      'playwright-report/**',
      'bench/results/**',
      '.cache/**',
      'next-env.d.ts',
      '**/*.generated.{mjs,d.mts}',
    ],
  },
  // A rule that has to be switched off in a line is either wrong, and belongs here, or right.
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      'max-len': ['error', { code: 120, ignoreUrls: true }],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...NEVER, DEFAULT_EXPORT],
    },
  },
  {
    files: PAGES,
    rules: {
      'import/no-anonymous-default-export': 'off',
      // An apostrophe in a sentence is an apostrophe.
      'react/no-unescaped-entities': 'off',
    },
  },
  {
    files: TYPESCRIPT,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...without('zod', 'zod/mini', 'recharts'),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type A }` alone still loads the file: with `import type` nothing is left of it.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `() => setOpen(true)` is how React's handlers are written, here and everywhere.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A number in a sentence is printed as everybody expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A property that is left out of a record is what a link without it means: see lib/state.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A parameter that is named once can still tie two look-ups inside a function to one key.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // There are no enums and next to no classes here; these take a fifth of the time to say so.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      // `find(...)!`: when it finds nothing the test fails on that line, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Bodies of answers are read as a stranger reads them, and `expect` says what each part should be.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // What must not compile is written down in tests.
      '@typescript-eslint/no-misused-spread': 'off',
      // A stand-in that does nothing is what the test asks for.
      '@typescript-eslint/no-empty-function': 'off',
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
  { files: ['**/*.generated.ts'], rules: { 'max-len': 'off' } },
  {
    files: ['app/**', '*.config.{mjs,ts}', '.dependency-cruiser.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...NEVER] },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      ...a11y.flatConfigs.strict.rules,
      // What scrolls has to be reached with the keyboard, and is a region with a name: axe asks for just that.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
      // A table that `display: block` turns into a list on phones loses its roles unless they are said.
      'jsx-a11y/no-redundant-roles': [
        'error',
        { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'], tr: ['row'] }],
      // A link that a script turns into a switch leads somewhere without it, unless it is the last that stays on.
      'jsx-a11y/anchor-is-valid': ['error', { aspects: ['invalidHref'] }],
      // The words of a choice lie a few elements inside its label.
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'either', depth: 5 }],
    },
  },
  // A form that was refused comes back as a new page, and its reader goes on at the figure in question.
  { files: ['components/decide/OwnFigure.tsx'], rules: { 'jsx-a11y/no-autofocus': 'off' } },
  // Columns, routes and boxes are read at positions that the same lists were just walked by.
  { files: ['lib/analysis/**', 'lib/diagram/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // What failed may be the router: a plain link loads the page anew.
  { files: ['app/error.tsx', 'app/global-error.tsx'], rules: { '@next/next/no-html-link-for-pages': 'off' } },
  {
    files: ['lib/**'],
    rules: {
      'no-restricted-syntax': ['error', ...NEVER, DEFAULT_EXPORT, CLOCK],
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
    ...playwright.configs['flat/recommended'],
    files: ['e2e/**'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect'] }],
    },
  },
  { files: ['scripts/**', 'bench/**', 'action/**'], rules: { 'no-console': 'off' } },
]

export default config
