import { DECISION_THRESHOLDS } from '@/content/scenario/decision-thresholds'
import type { Situation } from '@/content/schemas/scenario'
import { count } from '@/lib/format'
import { answerInWords } from './answers'
import type { Conflict, Contradiction, PartId } from './types'

type Rule = {
  id: string
  between: (PartId | keyof Situation)[]
  holds: (situation: Situation, has: (part: PartId) => boolean) => boolean
  sentence: (situation: Situation) => string
  remedy: string
}

const { mediumFromQps, edgeWithinMs, readsPerWrite, fewTeamsAtMost } = DECISION_THRESHOLDS

/** Each part or answer that pulls against another. A conflict is said; it takes nothing away. */
const RULES: Rule[] = [
  {
    id: 'functions-write-events',
    between: ['serverless', 'event-sourcing'],
    holds: ({ peakQps = 0, loadShape, busyAllDay, largePayloads }, has) =>
      has('serverless') &&
      has('event-sourcing') &&
      (busyAllDay === true ||
        largePayloads === true ||
        (loadShape === 'steady' && peakQps > 0) ||
        peakQps >= mediumFromQps.value),
    sentence: ({ peakQps }) =>
      'Each event wakes a function for each consumer, and each rebuild reads all of history by the ' +
      `call${peakQps ? ` (${count(peakQps)} QPS at the peak)` : ''}.`,
    remedy:
      'Keep the writing and projecting of events on a few servers that always run; let functions do what ' +
      'surrounds them.',
  },
  {
    id: 'edge-and-strong-reads',
    between: ['edge-computing', 'consistency'],
    holds: ({ consistency }, has) => has('edge-computing') && consistency === 'strong',
    sentence: () =>
      'A read that must see the last write has to ask the one place that took it, so the edge cannot answer it alone.',
    remedy:
      'Answer at the edge what may be a moment old, and send the reads that may not to the region that owns the data.',
  },
  {
    id: 'views-lag',
    between: ['cqrs', 'consistency'],
    holds: ({ consistency }, has) => has('cqrs') && consistency === 'strong',
    sentence: () => 'Read models follow the write side with a delay, while every read must see the last write.',
    remedy: 'Read from the write side where it matters, or write both models in one transaction in one database.',
  },
  {
    id: 'transactions-across-services',
    between: ['microservices', 'consistency'],
    holds: ({ consistency }, has) => has('microservices') && consistency === 'strong',
    sentence: () => 'No transaction spans two services, so what must be consistent together must lie in one of them.',
    remedy:
      'Draw the borders around what changes together; where a step crosses one, use a saga with a compensation ' +
      'for each step.',
  },
  {
    id: 'cells-and-distance',
    between: ['cell-based', 'globalUsers'],
    holds: ({ globalUsers }, has) => has('cell-based') && globalUsers === true && !has('edge-computing'),
    sentence: () =>
      'A user belongs to one cell, and a cell to one region: who travels, or works with others far away, is ' +
      'served from afar.',
    remedy:
      'Place each cell near most of its users, and keep what crosses cells (sign-in, search) small and replicated.',
  },
  {
    id: 'two-routers',
    between: ['edge-computing', 'cell-based'],
    holds: (_, has) => has('edge-computing') && has('cell-based'),
    sentence: () => 'The edge chooses the nearest place, the cell router the right cell: two routers that must agree.',
    remedy: 'Let the edge do the cell routing too, from a small replicated table of who belongs where.',
  },
  {
    id: 'cells-for-one-team',
    between: ['cell-based', 'teams'],
    holds: ({ teams, peakQps }, has) =>
      has('cell-based') && teams === 1 && (peakQps === undefined || peakQps < mediumFromQps.value),
    sentence: (situation) =>
      'Every cell is a whole stack to run, with ' +
      `${[answerInWords('teams', situation), answerInWords('peakQps', situation)].filter(Boolean).join(' and ')}.`,
    remedy:
      'Begin with a database for each large tenant in one deployment, and give it a router when the second stack ' +
      'is due.',
  },
  {
    id: 'cold-starts',
    between: ['serverless', 'latencyTargetMs'],
    holds: ({ latencyTargetMs = Infinity }, has) =>
      has('serverless') && !has('edge-computing') && latencyTargetMs <= edgeWithinMs.value,
    sentence: ({ latencyTargetMs = 0 }) =>
      `A function that starts cold takes longer than ${count(latencyTargetMs)} ms before it does anything.`,
    remedy: 'Keep some instances warm and pay for them, or move what users wait for to a server.',
  },
  {
    id: 'distance-and-central-data',
    between: ['latencyTargetMs', 'globalUsers', 'centralState'],
    holds: ({ latencyTargetMs = Infinity, globalUsers, centralState, consistency }) =>
      globalUsers === true &&
      latencyTargetMs <= edgeWithinMs.value &&
      (centralState === true || consistency === 'strong'),
    sentence: ({ latencyTargetMs = 0 }) =>
      `Users on several continents, one place for the data, and ${count(latencyTargetMs)} ms for an answer: an ` +
      'ocean and back takes longer than that.',
    remedy:
      "Give up one of the three: home each user's data in a region, let reads be a moment old, or allow more time.",
  },
  {
    id: 'one-team-released-in-parts',
    between: ['independentDeploys', 'teams'],
    holds: ({ independentDeploys, teams }) => independentDeploys === true && teams === 1,
    sentence: () => 'Independent releases are asked for, but one team owns everything and waits for nobody.',
    remedy: 'Use modules with borders in one deployable; split when a second team takes a part over.',
  },
  {
    id: 'many-teams-one-release',
    between: ['independentDeploys', 'teams'],
    holds: ({ independentDeploys, teams = 1 }) => independentDeploys === false && teams > fewTeamsAtMost.value,
    sentence: (situation) =>
      `${answerInWords('teams', situation)} share one release: it works only with strict borders inside and ` +
      'tests that all trust.',
    remedy: 'Measure how long changes wait for the common release. When waiting is usual, answer again.',
  },
  {
    id: 'ratio-against-read-volume',
    between: ['readWriteRatio', 'highReadVolume'],
    holds: ({ readWriteRatio, highReadVolume }) =>
      readWriteRatio !== undefined &&
      highReadVolume !== undefined &&
      highReadVolume !== readWriteRatio > readsPerWrite.value,
    sentence: ({ readWriteRatio = 0, highReadVolume }) =>
      `${count(readWriteRatio)} reads for each write, yet ${highReadVolume ? 'more' : 'not more'} than ten is ` +
      'the other answer. The figure is taken.',
    remedy: 'Take one of the two answers back.',
  },
  {
    id: 'idle-and-busy',
    between: ['lowBaseline', 'busyAllDay'],
    holds: ({ lowBaseline, busyAllDay }) => lowBaseline === true && busyAllDay === true,
    sentence: () =>
      'Next to no load for long stretches, and busy all day: both cannot be true of one system. Busy is taken.',
    remedy: "Look at a day's use of processors, and answer one of the two again; or answer for the two parts apart.",
  },
]

/**
 * What pulls against each other: within the combination, between it and the answers, and between the questions of the
 * tree.
 */
export function conflictsIn(
  situation: Situation,
  parts: readonly PartId[],
  contradictions: readonly Contradiction[],
): Conflict[] {
  const has = (part: PartId) => parts.includes(part)
  return [
    ...RULES.filter(({ holds }) => holds(situation, has)).map(({ id, between, sentence, remedy }) => ({
      id,
      between,
      sentence: sentence(situation),
      remedy,
    })),
    ...contradictions.map(({ between, sentence }) => ({
      id: `tree-${between.join('-')}`,
      between,
      sentence,
      remedy: SETTLED,
    })),
  ]
}

const SETTLED = 'Nothing: each question looks at one side only, and the three axes settle it by what is needed.'
