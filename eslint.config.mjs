import vitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.fixture.ts', 'e2e/**']

const HEAVY = [
  {
    name: 'zod',
    allowTypeImports: true,
    message: 'Zod stays in content/schemas, tests and app/api: import types, or let the API check.',
  },
  { name: 'recharts', message: 'Recharts stays in components/charts.' },
]

/** Zod and Recharts weigh more than a page does: they may be imported where they are needed and nowhere else. */
const without = (...packages) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { paths: HEAVY.filter(({ name }) => packages.includes(name)) }],
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
  ...vitals,
  ...typescript,
  {
    ignores: ['.next/**', 'test-results/**', 'playwright-report/**', 'bench/results/**', '.cache/**', 'next-env.d.ts'],
  },
  // A rule that has to be switched off in a line is either wrong, and belongs here, or right.
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...NEVER, DEFAULT_EXPORT],
      'import/no-anonymous-default-export': 'off',
      // An apostrophe in a sentence is an apostrophe.
      'react/no-unescaped-entities': 'off',
      ...without('zod', 'recharts'),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type A }` alone still loads the file: with `import type` nothing is left of it.
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  { files: ['content/schemas/**', 'app/api/**', ...TESTS], rules: without('recharts') },
  { files: ['components/charts/**'], rules: without('zod') },
  { files: ['content/**', '.dependency-cruiser.mjs', ...TESTS], rules: { 'max-lines': 'off' } },
  {
    files: ['app/**', '*.config.{mjs,ts}', '.dependency-cruiser.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...NEVER] },
  },
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
  // Playwright's fixtures hand their value to a function called `use`, which is not React's.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
]

export default config
