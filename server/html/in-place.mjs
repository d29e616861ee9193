const REVEAL = /<script>(?:(?!<\/script>)[\s\S])*?\$RC\("(B:[\da-z]+)","(S:[\da-z]+)"\)<\/script>/g
const COMMENT = /<!--(\/?)(?:[$&][?!~]?)-->/g
const BEGUN = '<!--$?-->'
/** Tells the scripts that move parts when the page was first painted. */
const PAINTED = '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'

/**
 * A page with every part in its place. React sends a part that takes long, or is large, behind the rest, with a script
 * that moves it to where it belongs. We send pages whole, so it can stand there at once: without JavaScript it is seen,
 * and the policy need not name a script that differs from page to page. What has another form than expected stays.
 * @param {string} html
 */
export function partsInPlace(html) {
  let page = html
  for (const [script, boundary, segment] of html.matchAll(REVEAL)) page = inPlace(page, { script, boundary, segment })
  return page.includes('$RC(') ? page : page.replace(PAINTED, '')
}

function inPlace(page, { script, boundary, segment }) {
  const part = partBefore(page, page.indexOf(script), segment)
  const gap = gapOf(page, boundary)
  // A part is behind the gap that it belongs to, unless it belongs into a part that comes later still.
  if (!part || !gap) return page
  const filled = `<!--$-->${part.content}<!--/$-->`
  const after = part.end + script.length
  return gap.end <= part.start
    ? page.slice(0, gap.start) + filled + page.slice(gap.end, part.start) + page.slice(after)
    : page.slice(0, part.start) + page.slice(after, gap.start) + filled + page.slice(gap.end)
}

/** What React hides a part in: rows of a table can only stand in a table. */
const HIDDEN = [
  ['<div hidden id="', '</div>'],
  ['<table hidden id="', '</table>'],
  ['<table hidden><tbody id="', '</tbody></table>'],
  ['<table hidden><tr id="', '</tr></table>'],
]

/** The hidden element that ends where the script begins. */
function partBefore(page, end, segment) {
  const before = page.slice(0, end)
  for (const [begin, closing] of HIDDEN) {
    const opening = `${begin}${segment}">`
    const start = page.lastIndexOf(opening, end)
    if (start >= 0 && before.endsWith(closing))
      return { start, end, content: page.slice(start + opening.length, end - closing.length) }
  }
  return null
}

/** Where the part belongs: what stands there meanwhile lies between two comments, and may have such comments in it. */
function gapOf(page, boundary) {
  const opening = `${BEGUN}<template id="${boundary}"></template>`
  const start = page.indexOf(opening)
  if (start < 0) return null
  COMMENT.lastIndex = start + BEGUN.length
  for (let depth = 1, found; (found = COMMENT.exec(page));) {
    depth += found[1] ? -1 : 1
    if (depth === 0) return { start, end: COMMENT.lastIndex }
  }
  return null
}
