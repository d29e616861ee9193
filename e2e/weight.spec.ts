import { BUDGET, WEIGHED } from '../bench/budget.mjs'
import { nextVersion, recordedEmptyPage } from '../bench/empty-page.mjs'
import { weighJavaScript } from '../bench/weigh.mjs'
import { expect, test } from './support/fixtures'
import { ROUTES } from './support/routes'

const empty = recordedEmptyPage()

test('the recorded weight of the empty page is from the installed version of Next', () => {
  expect(nextVersion(), 'Next has changed: weigh the empty page anew with `npm run bench -- --only js --record`').toBe(
    empty.next,
  )
})

for (const { route, address, kind } of WEIGHED) {
  test(`${route} loads at most ${BUDGET[kind]} times the JavaScript of an empty page`, async ({ page }) => {
    const { first, names } = await weighJavaScript(page, address)
    expect(first, `${route} loads less than an empty page: was it measured?`).toBeGreaterThan(empty.bytes * 0.9)
    expect(
      first / empty.bytes,
      `${route} loads ${first} bytes, an empty page ${empty.bytes}:\n${names.join('\n')}`,
    ).toBeLessThanOrEqual(BUDGET[kind])
  })
}

test('every page of the app has a weight check', () => {
  const patterns = WEIGHED.map(({ route }) => new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`))
  expect(ROUTES.filter((route) => !patterns.some((pattern) => pattern.test(route.split('?')[0]!)))).toEqual([])
})
