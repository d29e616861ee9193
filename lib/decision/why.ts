import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import type { Decided } from './reasons'
import { listed } from '@/lib/format'
import { questionName } from './questions'
import type { PartId, RankedPattern } from './types'

/** Said while no answer is given. */
export const FIRST_ANSWER =
  'Nothing is answered yet, and simple by default means the Monolith. Give the peak load first: it is the only ' +
  'answer that settles a ' +
  'question of the tree by itself and is part of a second one.'

const STREAMS = { 'lambda-architecture': 'Lambda', 'kappa-architecture': 'Kappa' } as const

const partName = (part: PartId): string => (isPatternId(part) ? PATTERN_NAMES[part] : STREAMS[part])

/** The composition as one phrase: "Cell-Based with Event Sourcing and Microservices". */
export function compositionName(parts: readonly PartId[]): string {
  const [first = '', ...rest] = parts.map((part, index) =>
    index > 0 && part === 'monolith' ? 'the Monolith' : partName(part),
  )
  return rest.length === 0 ? first : `${first} with ${listed(rest)}`
}

/** Why the composition is what it is: its parts in their order, and what the tree names that it leaves out. */
export function whyComposed(
  ranked: readonly RankedPattern[],
  streamReason: string | undefined,
  { parts, tree, situation }: Decided,
): string[] {
  const composed = ranked.filter(({ pattern }) => parts.includes(pattern))
  return [
    ...((situation.peakQps ?? 0) > 0 && tree.scale.says === 'combination'
      ? [`Above 1M QPS the tree names a combination of patterns. It is one of ${listed(parts.map(partName))}.`]
      : []),
    ...composed.map((standing, index) => partSentence(standing, index === 0, parts)),
    ...(streamReason ? [streamReason] : []),
    ...leftOut(ranked, parts, tree),
  ]
}

function partSentence({ pattern, reasons }: RankedPattern, leads: boolean, parts: readonly PartId[]): string {
  const need = reasons.find(({ tag, for: speaksFor }) => speaksFor && tag === 'need')
  const name = PATTERN_NAMES[pattern]
  if (need) return `${name} ${leads ? 'leads' : 'joins it'}. ${need.sentence}`
  if (parts.includes('cell-based'))
    return `${name}: each cell holds one whole deployable, as nothing calls for services within it.`
  return leads
    ? `Simple by default: nothing you said calls for another pattern, so ${name} is the place to start.`
    : `${name} carries it: nothing calls for a border inside the system.`
}

/** What a question of the tree names and the advice does not take, each with the first thing said against it. */
const leftOut = (ranked: readonly RankedPattern[], parts: readonly PartId[], tree: Decided['tree']): string[] =>
  ranked.flatMap(({ pattern, reasons }) => {
    const by = Object.values(tree).filter(({ patterns }) => patterns.includes(pattern))
    if (by.length === 0 || parts.includes(pattern)) return []
    const against = reasons.find((reason) => !reason.for && reason.tag !== 'anti-pattern' && reason.tag !== 'limit')
    const simpler = pattern === 'monolith' ? 'A need came before simplicity.' : 'No need calls for it.'
    return [
      `${PATTERN_NAMES[pattern]} is named by ${listed(by.map(({ question }) => questionName(question)))} of the ` +
        `tree and left out. ${against?.sentence ?? simpler}`,
    ]
  })
