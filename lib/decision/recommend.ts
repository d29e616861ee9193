import type { PatternId } from '@/content/pattern-ids'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { antiPatternsInSight } from '@/lib/risk'
import { headroom } from '@/lib/scale'
import { ANSWER_KEYS, unansweredIn } from './answers'
import { contradictionsIn } from './contradictions'
import { rankedStandings, type Standing } from './ranking'
import { reasonsFor } from './reasons'
import { askTree, stillToBeNamed } from './tree'
import type { DecisionFacts, RankedPattern, Recommendation } from './types'
import { FIRST_ANSWER, whyItWins } from './why'

/**
 * The tree's three answers, resolved in the open by the rules in `rules.ts`: what each question says, where they contradict,
 * what wins and why.
 * Never throws; every pattern is ranked exactly once, the winner first.
 */
export function recommend(scenario: Scenario, facts: DecisionFacts): Recommendation {
  const { situation } = scenario
  const tree = askTree(facts.tree, situation)
  const unknown = unansweredIn(situation)
  const standings = rankedStandings(facts.tree, tree, situation)
  const winner = unknown.length === ANSWER_KEYS.length ? undefined : standings[0]
  const runnerUp = winner && runnerUpIn(standings)
  const considered = [winner, runnerUp].flatMap((standing) => standing?.pattern ?? [])
  return {
    tree,
    winner: winner?.pattern ?? null,
    runnerUp: runnerUp?.pattern ?? null,
    why: winner ? whyItWins([winner, ...standings.slice(1)], tree, situation) : [FIRST_ANSWER],
    contradictions: contradictionsIn(facts.tree, tree, situation),
    ranked: withVerdicts(standings, winner?.pattern, scenario, facts),
    limits: winner ? headroom(winner.pattern, facts.limits[winner.pattern], scenario) : [],
    antiPatterns: antiPatternsInSight(scenario, considered, facts.antiPatterns),
    unknown,
  }
}

/** The next with something to say for it; failing that the Monolith, which needs no reason. */
const runnerUpIn = ([, ...others]: readonly Standing[]): Standing | undefined =>
  others.find(({ ruledOut, supported, pattern }) => !ruledOut && (supported || pattern === 'monolith'))

function withVerdicts(
  standings: readonly Standing[],
  winner: PatternId | undefined,
  scenario: Scenario,
  facts: DecisionFacts,
): RankedPattern[] {
  const waiting = stillToBeNamed(facts.tree, scenario.situation)
  return standings.map((standing) => {
    const waitingFor = waiting[standing.pattern] ?? []
    const { pattern, score } = standing
    const verdict = pattern === winner ? 'fits' : verdictOn(standing, waitingFor)
    return { pattern, verdict, score, reasons: reasonsFor(standing, waitingFor, scenario, facts) }
  })
}

/** Half a vote is a possibility; a whole vote or a need that nothing speaks against is a fit. */
function verdictOn(standing: Standing, waitingFor: AnswerKey[]): RankedPattern['verdict'] {
  const { ruledOut, supported, votes, need, objections } = standing
  if (ruledOut) return 'ruled-out'
  if (supported) return (votes.length > 0 || need) && objections.length === 0 ? 'fits' : 'possible'
  return waitingFor.length > 0 ? 'undecided' : 'possible'
}
