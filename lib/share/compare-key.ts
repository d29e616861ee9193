import { PATTERN_IDS, isPatternId } from '@/content/pattern-ids'
import { ignored, type Ignored } from './ignored'
import type { LinkKey } from './link-key'

/** The patterns to compare. They are shown in reading order, whatever the order in the link. */
export const compareKey: LinkKey = {
  key: 'compare',
  write: ({ compare }) => (compare.length === PATTERN_IDS.length ? null : compare.join(',')),
  read: (text, draft) => {
    const items = text.split(',').filter((item) => item !== '')
    const chosen = PATTERN_IDS.filter((id) => items.includes(id))
    const problems = [...unknown(items), ...repeated(items)]
    if (chosen.length < 2) return [...problems, ignored('compare', text, TOO_FEW)]
    draft.compare = chosen
    return problems
  },
}

const TOO_FEW = 'at least two known patterns; all seven are compared'

const unknown = (items: string[]): Ignored[] =>
  named(
    items.filter((item) => !isPatternId(item)),
    `ids from ${PATTERN_IDS.join(', ')}`,
  )

const repeated = (items: string[]): Ignored[] =>
  named(
    PATTERN_IDS.filter((id) => items.indexOf(id) !== items.lastIndexOf(id)),
    'each pattern once',
  )

/** One remark for all wrong ids, even if the link lists a thousand of them. */
const named = (items: readonly string[], expected: string) =>
  items.length ? [ignored('compare', items.join(', '), expected)] : []
