import type { Scenario } from '@/content/schemas/scenario'
import { quantity } from '@/lib/format'
import { decode, madeOf, type Ignored, type Made } from '@/lib/share'

/** A link as somebody pasted it, on a line of its own and with a name before it or without. */
export type PastedLink = { name: string; line: string; scenario: Scenario; made: Made; ignored: Ignored[] }

/** A line that is none, worded for whoever pasted it. */
export type LineProblem = { line: number; found: string; expected: string }

/** More would be too much work for one page. */
export const MOST_LINKS = 5
const LONGEST_NAME = 30
const LONGEST_SHOWN = 80

/** The links in a text, one a line: "Ada: https://…/recommendation?v=2&qps=500". Never throws, and loses no line. */
export function pastedLinks(text: string): { links: PastedLink[]; problems: LineProblem[] } {
  const links: PastedLink[] = []
  const problems: LineProblem[] = []
  for (const [place, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const read = linkIn(line.trim(), links.length)
    const problem = (expected: string) =>
      void problems.push({ line: place + 1, found: shortened(line.trim()), expected })
    if (typeof read === 'string') problem(read)
    else if (links.length === MOST_LINKS) problem(`at most ${quantity(MOST_LINKS, 'link')}; this one is left out`)
    else links.push(read)
  }
  return { links, problems }
}

/** The link of a line, or what was expected in its place. */
function linkIn(line: string, place: number): PastedLink | string {
  const address = /\S+$/.exec(line)?.[0] ?? ''
  const query = queryOf(address)
  if (query === null) return 'a link to a recommendation with what it says after the “?”'
  const params = new URLSearchParams(query)
  const { scenario, ignored, empty } = decode(params)
  if (empty) return 'a link that says something of a scenario, such as …/recommendation?v=2&qps=500'
  const said = line.slice(0, line.length - address.length).replace(/[\s:=-]+$/, '')
  const name = said === '' ? `Link ${LETTERS[place] ?? place + 1}` : cleaned(said).slice(0, LONGEST_NAME)
  return { name, line, scenario, made: madeOf(params), ignored }
}

const LETTERS = 'ABCDE'

/** What stands after the "?", or the whole where it looks like it. */
function queryOf(address: string): string | null {
  const [whole = ''] = address.split('#')
  const at = whole.indexOf('?')
  if (at >= 0) return whole.slice(at + 1)
  return /^[a-z]+=/.test(whole) ? whole : null
}

const cleaned = (text: string) => text.replace(/\p{C}/gu, '\uFFFD')

const shortened = (text: string) => cleaned(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text)
