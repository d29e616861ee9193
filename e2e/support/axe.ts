import axeCore, { type Result } from 'axe-core'
import type { Page } from '@playwright/test'

/** Marks a few elements of each appearance: contrast is checked for these. */
const APPEARANCE = 'data-appearance'

/**
 * axe spends nine tenths of its time on contrast, and a table repeats the same few appearances in hundreds of cells. So
 * it checks a few elements of each.
 */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'].map((id) => ({ id, selector: `[${APPEARANCE}]` }))
const AXE = `${axeCore.source}; axe.configure({ rules: ${JSON.stringify(CONTRAST)} })`

/**
 * What axe finds by the rules with these tags, in words: on the whole page, or in the parts that a selector names. Each
 * document is given axe once; @axe-core/playwright gives it twice for each look, which takes longer than the look at
 * most pages.
 */
export async function violationsOn(page: Page, tags: string[], parts = ':root'): Promise<string[]> {
  await page.evaluate(markAppearances, { mark: APPEARANCE, parts, ofEach: 3 })
  for (const frame of page.frames()) if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(AXE)
  const violations = await page.evaluate(lookAt, { parts, tags })
  return violations.flatMap(inWords)
}

/** Runs in the page, where axe is a global. */
async function lookAt({ parts, tags }: { parts: string; tags: string[] }): Promise<Result[]> {
  const { axe } = window as unknown as { axe: typeof axeCore }
  const { violations } = await axe.run(parts === ':root' ? document : parts, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  })
  return violations
}

/**
 * Marks a few elements of each appearance among those that axe will look at: the font and colour, and the background,
 * opacity and position of all that an element stands in. A few, because axe leaves one that is partly covered
 * undecided.
 */
function markAppearances({ mark, parts, ofEach }: { mark: string; parts: string; ofEach: number }) {
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark)
  const seen = new Map<string, number>()
  const visit = (element: Element, around: string, isInParts: boolean) => {
    // axe checks neither what is hidden from screen readers nor what is disabled, so neither may stand for others.
    if (element.matches('[aria-hidden="true"]')) return
    const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null
    const style = getComputedStyle(element)
    const { backgroundColor, backgroundImage, opacity, position, color, fontSize, fontWeight, textShadow } = style
    const inside = `${around}/${backgroundColor} ${backgroundImage} ${opacity} ${position}`
    const appearance = `${element.tagName} ${color} ${fontSize} ${fontWeight} ${textShadow} ${style.display} ${inside}`
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    const isShown = element.getClientRects().length > 0 && style.visibility === 'visible'
    const isChecked = isInParts && !isOff && isShown && (hasText || element.matches('input, select, textarea'))
    const before = seen.get(appearance) ?? 0
    if (isChecked && before < ofEach) {
      seen.set(appearance, before + 1)
      element.setAttribute(mark, '')
    }
    for (const child of element.children) visit(child, inside, isInParts || child.matches(parts))
  }
  visit(document.documentElement, '', document.documentElement.matches(parts))
}

const inWords = ({ id, help, nodes }: Result) =>
  nodes.map(
    ({ target, failureSummary, html }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${html}\n  ${failureSummary}`,
  )
