/** One file for each kind of rule: the rule that must speak, the file, and what is wrong in it. */
export const VIOLATIONS: readonly (readonly [rule: string, file: string, text: string])[] = [
  // Of every file.
  ['eslint(eqeqeq)', 'server/equal.mjs', 'export const same = (a, b) => a == b'],
  ['eslint(no-console)', 'server/console.mjs', `console.log('started')`],
  ['eslint(no-unused-vars)', 'server/unused.mjs', 'const port = 1\nexport const host = 2'],
  ['eslint(prefer-const)', 'server/let.mjs', 'let port = 1\nexport const next = () => port + 1'],
  ['eslint(max-lines)', 'lib/long.ts', Array.from({ length: 261 }, (_, n) => `export const n${n} = ${n}`).join('\n')],
  ['eslint-js(max-len)', 'lib/wide.ts', `// ${'word '.repeat(24)}word`],
  ['eslint-js(no-restricted-syntax)', 'lib/anonymous.ts', 'export default 1'],
  ['eslint-js(no-restricted-syntax)', 'lib/only.test.ts', `import { test } from 'vitest'\ntest.only('one', () => {})`],
  // Of types.
  [
    'typescript(no-floating-promises)',
    'lib/floating.ts',
    'export const go = (one: () => Promise<void>) => {\n  one()\n}',
  ],
  ['typescript(no-floating-promises)', 'server/floating.mjs', 'const one = async () => {}\none()'],
  ['typescript(no-misused-promises)', 'lib/misused.ts', '[1].forEach(async () => {})'],
  ['typescript(no-unnecessary-condition)', 'lib/always.ts', 'export const one = (two: object) => (two ? 1 : 2)'],
  [
    'typescript(no-unnecessary-type-assertion)',
    'lib/assertion.ts',
    'export const one = (two: string) => two as string',
  ],
  ['typescript(no-unsafe-assignment)', 'lib/parsed.ts', `const one = JSON.parse('1')\nexport const two = [one].length`],
  ['typescript(no-explicit-any)', 'lib/any.ts', 'export const one: (two: any) => number = () => 1'],
  ['typescript(no-non-null-assertion)', 'lib/certain.ts', 'export const one = (two: number[]) => two.at(0)!'],
  ['typescript(restrict-template-expressions)', 'lib/template.ts', 'export const one = (two: boolean) => `${two}`'],
  [
    'typescript(switch-exhaustiveness-check)',
    'lib/cases.ts',
    `export function one(two: 'a' | 'b') {\n  switch (two) {\n    case 'a':\n      return 1\n  }\n  return 2\n}`,
  ],
  [
    'typescript(consistent-type-imports)',
    'lib/imports.ts',
    `import { Words } from './words'\nexport const one = (two: Words) => two`,
  ],
  [
    'typescript(no-import-type-side-effects)',
    'lib/loads.ts',
    `import { type Words } from './words'\nexport const one = (two: Words) => two`,
  ],
  [
    'typescript(no-deprecated)',
    'lib/old.ts',
    '/** @deprecated Use two. */\nconst one = (): number => 1\nexport const three = one()',
  ],
  // Of some folders.
  ['eslint(no-restricted-imports)', 'lib/checked.ts', `import { z } from 'zod'\nexport const one = z.string()`],
  ['eslint(no-restricted-imports)', 'app/chart.ts', `import { Bar } from 'recharts'\nexport const one = Bar`],
  ['eslint(no-restricted-imports)', 'lib/verb.test.ts', `import { it } from 'vitest'\nit('works', () => {})`],
  ['eslint(no-restricted-globals)', 'lib/address.ts', 'export const address = () => window.location.href'],
  ['eslint(no-restricted-properties)', 'lib/chance.ts', 'export const one = () => Math.random()'],
  ['eslint-js(no-restricted-syntax)', 'lib/clock.ts', 'export const now = () => new Date()'],
  // Of components and hooks.
  [
    'react-hooks(rules-of-hooks)',
    'components/Hook.tsx',
    `import { useState } from 'react'\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(1)\n  ` +
      'return null\n}',
  ],
  [
    'react-hooks(exhaustive-deps)',
    'components/Effect.tsx',
    `import { useEffect } from 'react'\nexport function Effect({ title }: { title: string }) {\n  useEffect(() => {` +
      '\n    document.title = title\n  }, [])\n  return null\n}',
  ],
  ['react(jsx-key)', 'components/List.tsx', 'export const List = () => [1, 2].map((one) => <li>{one}</li>)'],
  ['next(no-img-element)', 'components/Picture.tsx', 'export const Picture = () => <img src="/a.png" alt="A plan" />'],
  ['jsx-a11y(alt-text)', 'components/Nameless.tsx', 'export const Nameless = () => <img src="/a.png" />'],
  [
    'jsx-a11y(click-events-have-key-events)',
    'components/Click.tsx',
    'export const Click = ({ go }: { go: () => void }) => <div role="button" tabIndex={0} onClick={go} />',
  ],
  ['jsx-a11y(no-noninteractive-tabindex)', 'components/Tab.tsx', 'export const Tab = () => <p tabIndex={0}>Words</p>'],
  ['jsx-a11y(label-has-associated-control)', 'components/Label.tsx', 'export const Label = () => <label>Teams</label>'],
  // Of journeys.
  [
    'playwright(missing-playwright-await)',
    'e2e/awaited.spec.ts',
    `import { expect, test } from '@playwright/test'\ntest('opens', async ({ page }) => {\n  await page.goto('/')\n  ` +
      `void expect(page.locator('h1')).toBeVisible()\n})`,
  ],
  [
    'playwright(expect-expect)',
    'e2e/asserts.spec.ts',
    `import { test } from '@playwright/test'\ntest('opens', async ({ page }) => {\n  await page.goto('/')\n})`,
  ],
  [
    'eslint-js(no-restricted-syntax)',
    'e2e/waits.spec.ts',
    `import { expect, test } from '@playwright/test'\ntest('opens', async ({ page }) => {\n  await ` +
      `page.waitForTimeout(9)\n  await expect(page.locator('h1')).toBeVisible()\n})`,
  ],
]
