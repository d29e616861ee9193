import { PATTERN_NAMES } from '@/content/pattern-ids'
import { PART_NAMES } from '@/content/part-names'
import { questionName, type RankedPattern, type Recommendation } from '@/lib/decision'
import { listed } from '@/lib/format'
import { reasonInWords } from './reason-in-words'

/** Said while no answer is given. */
export const FIRST_ANSWER =
  'Nothing is answered yet, and simple by default means the Monolith. Give the peak load first: it is the only ' +
  'answer that settles a question of the decision tree by itself and is part of a second one.'

type Why = Pick<Recommendation, 'winner' | 'ranked' | 'composition' | 'stream' | 'tree'>

/** Why the composition is what it is: its parts in their order, and what the tree names that it leaves out. */
export function whyInWords({ winner, ranked, composition, stream, tree }: Why): string[] {
  if (!winner) return [FIRST_ANSWER]
  const composed = ranked.filter(({ pattern }) => composition.includes(pattern))
  const [streamReason] = stream?.reasons ?? []
  return [
    ...(tree.scale.says === 'combination'
      ? [
          'Above 1M requests/s the decision tree names a combination of patterns. It is one of ' +
            `${listed(composition.map((part) => PART_NAMES[part]))}.`,
        ]
      : []),
    ...composed.map((standing, index) => partSentence(standing, index === 0, composition)),
    ...(streamReason ? [reasonInWords(streamReason)] : []),
    ...leftOut(ranked, composition, tree),
  ]
}

function partSentence({ pattern, reasons }: RankedPattern, leads: boolean, parts: Why['composition']): string {
  const need = reasons.find(({ kind }) => kind === 'need')
  const name = PATTERN_NAMES[pattern]
  if (need) return `${name} is ${leads ? 'the primary pattern' : 'combined with it'}. ${reasonInWords(need)}`
  if (parts.includes('cell-based'))
    return `${name}: each cell holds one whole deployable, as no requirement calls for services within it.`
  return leads
    ? `Simple by default: no requirement calls for another pattern, so ${name} is the place to start.`
    : `${name} hosts it: no requirement calls for splitting the system.`
}

/** What a question of the tree names and the recommendation leaves out, each with the first thing said against it. */
const leftOut = (ranked: readonly RankedPattern[], parts: Why['composition'], tree: Why['tree']): string[] =>
  ranked.flatMap(({ pattern, reasons }) => {
    const by = Object.values(tree).filter(({ patterns }) => patterns.includes(pattern))
    if (by.length === 0 || parts.includes(pattern)) return []
    const against = reasons.find(
      ({ kind, for: speaksFor }) => !speaksFor && kind !== 'anti-pattern' && kind !== 'limit',
    )
    const simpler = pattern === 'monolith' ? 'A requirement came before simplicity.' : 'No requirement calls for it.'
    return [
      `${PATTERN_NAMES[pattern]} is named by ${listed(by.map(({ question }) => questionName(question)))} of the ` +
        `decision tree and left out. ${against ? reasonInWords(against) : simpler}`,
    ]
  })
