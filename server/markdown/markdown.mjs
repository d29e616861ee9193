import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** What is for the eye or the hand alone. Texts for screen readers stay: they say in words what a drawing shows. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'button', 'noscript'])
const ON_PAPER_ALONE = /\bhidden\b.*\bprint:block\b|\bprint-only\b/

/**
 * The content of a page as Markdown: its main element, converted. Nobody writes it a second time, so it cannot say
 * something else than the page.
 * @param {string} html
 * @returns {string | null} null where there is no main element
 */
export function markdownOf(html) {
  const main = find(fromHtml(html), ({ tagName }) => tagName === 'main')
  if (!main) return null
  return toMarkdown(toMdast(kept(main)), { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' })
}

/**
 * What a page says about itself.
 * @param {string} html
 */
export function headOf(html) {
  // The head alone: to take a whole page apart for two lines of it takes a second.
  const head = fromHtml(/<head[\s\S]*?<\/head>/.exec(html)?.[0] ?? '')
  const description = find(head, ({ properties }) => properties?.name === 'description')?.properties.content
  const title = textOf(find(head, ({ tagName }) => tagName === 'title'))
  return { title: title.replace(/ · Loadbearing$/, '') || null, description: description ?? null }
}

const find = (node, is) =>
  is(node) ? node : (node.children ?? []).reduce((found, child) => found ?? find(child, is), undefined)

const textOf = (node) => node?.value ?? (node?.children ?? []).map(textOf).join('')

function kept(node) {
  if (!node.children) return node
  const children = node.children.filter(isRead).map(kept)
  return { ...node, children }
}

function isRead({ type, tagName, properties = {} }) {
  if (type === 'comment' || LEFT_OUT.has(tagName)) return false
  if (properties.ariaHidden === 'true' || properties.hidden) return false
  return !ON_PAPER_ALONE.test((properties.className ?? []).join(' '))
}
