import type { Locator, Page } from '@playwright/test'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import type { NumberField } from '@/content/scenario/fields'
import { readNumber } from '@/lib/format'
import { SCENARIO_FIELDS } from '@/lib/kernel'
import { expect } from './fixtures'

/** Opens a page with controls and waits until they respond. */
export async function open(page: Page, path: string) {
  const response = await page.goto(path)
  await comeAlive(page)
  return response
}

/** Waits until React has hydrated the page; text typed before would be lost. */
export async function comeAlive(page: Page) {
  await page.waitForLoadState()
  await expect.poll(() => page.evaluate(isTakenUp)).toBe(true)
}

const isTakenUp = () =>
  [...document.querySelectorAll('main :is(a, button, input), header button')].every((control) =>
    // React knows of a part that is sent as markup, and not of what is in it.
    Object.keys(control.closest('[data-part]') ?? control).some((key) => key.startsWith('__reactProps$')),
  )

export const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** The summary of a disclosure. */
export const fold = (scope: Page | Locator, words: string | RegExp) =>
  scope.locator('summary').filter({ hasText: words })

/** The earlier work of the visitor. Case counts: a line of the cost is called "Reconstructing history". */
export const historyFold = (page: Page) => fold(page, /History$/)

/** What a field is called on the page. */
export const labelOf = ({ key }: NumberField): string => {
  const named = SCENARIO_FIELDS.find((field) => field.key === key)
  if (!named) throw new RangeError(`no field has the key ${key}`)
  return FIELD_WORDS[named.name].label
}

export const sliderOf = (page: Page, field: NumberField) =>
  page.getByRole('slider', { name: labelOf(field), exact: true })

export const numberOf = (page: Page, field: NumberField) =>
  page.getByRole('textbox', { name: `${labelOf(field)} (${field.unit})`, exact: true })

/** The number in a field, without the separators shown on screen. */
export async function figureIn(field: Locator): Promise<number> {
  const reading = readNumber(await field.inputValue())
  if (reading.kind !== 'number') throw new Error(`The field shows no number: ${JSON.stringify(reading)}`)
  return reading.value
}

export const inHeader = (page: Page, link: string) =>
  page.getByRole('navigation', { name: 'Tools' }).getByRole('link', { name: link, exact: true })

/** The row of a line or a sum. */
const rowOf = (table: Locator, name: string) =>
  table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name, exact: true }) })

export const costTable = (page: Page) => page.getByRole('table', { name: /^Whole cost of each candidate/ })

/** The whole cost of the recommended candidate: the first in the table, whatever it is. */
export const recommendedTotal = (page: Page) => costTable(page).getByRole('row').nth(1).getByRole('cell').first()

/** What a candidate costs in infrastructure a month, beside the name of its bill. */
export const infrastructure = (page: Page, candidate: string) => billOf(page, candidate).locator('span').last()

/** The fold of a candidate's bill. */
export const billOf = (page: Page, candidate: string) =>
  page
    .getByRole('region', { name: 'Infrastructure bills' })
    .locator('summary')
    .filter({ has: page.getByText(candidate, { exact: true }) })

export const inRow = (table: Locator, name: string) => rowOf(table, name).getByRole('cell')

/** Text with the line breaks and indentation of the source collapsed. */
export const words = async (locator: Locator) => ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim()

/** Presses Tab until the control has the focus, as a keyboard user does. */
export async function tabTo(page: Page, control: Locator) {
  for (let presses = 0; presses < 80; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${control.toString()}`)
}

/** Everything that the site has stored in the visitor's local storage. */
export const stored = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
