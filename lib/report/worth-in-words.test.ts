import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import type { PartWorth } from '@/lib/decision'
import { worthInWords } from './worth-in-words'

const { money } = DEFAULT_SCENARIO
const PLAINER = { id: 'monolith', patterns: ['monolith' as const], options: [], stream: null }

const worthOf = (parts: Partial<PartWorth>) =>
  worthInWords(
    { part: 'serverless', plainer: PLAINER, usd: -250_000, low: -400_000, high: -100_000, crossing: null, ...parts },
    money,
  )

test.each<[string, Partial<PartWorth>, string]>([
  ['it saves', {}, 'saves $250K'],
  ['it costs', { usd: 940_000, low: 1, high: 2_000_000 }, 'costs $940K more than it saves'],
  ['nobody can tell', { high: 100_000 }, 'saves $250K (uncertain: $400K less to $100K more)'],
])('what a part buys: %s', (_, parts, balance) => expect(worthOf(parts).balance).toBe(balance))

const UTILISATION = { answer: 'usefulUtilisation', pays: 'up-to', now: null, everywhere: 100 } as const
const TEAMS = { answer: 'teams', pays: 'from', now: 4, everywhere: 1 } as const

test.each<[string, PartWorth['crossing'], string]>([
  [
    'a figure with its range',
    { ...TEAMS, at: 7, earliest: 4, latest: null },
    'Number of teams: pays from 7 teams (4 to never); you have 4 teams.',
  ],
  [
    'the whole span at the central figures, nothing of it at the dear end',
    { ...UTILISATION, at: 100, earliest: 100, latest: null },
    'Compute utilisation: pays at any (any to never); not answered yet.',
  ],
  [
    'the whole span at both ends',
    { ...TEAMS, at: 1, earliest: 1, latest: 1 },
    'Number of teams: pays at any; you have 4 teams.',
  ],
  [
    'nothing at the central figures',
    { ...TEAMS, at: null, earliest: 9, latest: null },
    'Number of teams: never pays by the central figures (9 to never); you have 4 teams.',
  ],
  [
    'nothing at all',
    { ...TEAMS, at: null, earliest: null, latest: null },
    'Number of teams: pays at none; you have 4 teams.',
  ],
])('where a part pays: %s', (_, crossing, words) => expect(worthOf({ crossing }).crossing).toBe(words))
