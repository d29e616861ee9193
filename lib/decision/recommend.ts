import { isPatternId, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { detectAntiPatterns } from '@/lib/risk'
import { headroom } from '@/lib/scale'
import { unansweredIn } from './answers'
import { axesOf } from './axes'
import { conflictsIn } from './conflicts'
import { contradictionsIn } from './contradictions'
import { counterfactualsOf } from './counterfactuals'
import { nextQuestion } from './next-question'
import { deciderFor, type Decision } from './decider'
import { moneyAgainstRules } from './money-and-rules'
import { needsWithPrices } from './price-of-needs'
import { normalise } from './normalise'
import { outcomeOf } from './outcome-for'
import { rankedStandings, type Standing } from './ranking'
import { reasonsFor, ruleReasons, type Decided } from './reasons'
import { tenancyFor } from './tenancy'
import { askTree } from './tree'
import type { DecisionFacts, RankedPattern, Reason, Recommendation } from './types'
import { savesMostIn } from './worth'

/**
 * Three axes, decided apart and composed: what to build, why, what pulls against it, what would change it and what to
 * ask next; beside the tree's literal answers. Never throws; every pattern is ranked exactly once, the composed ones
 * first.
 */
export function recommend(
  scenario: Scenario,
  facts: DecisionFacts,
  decider = deciderFor(scenario, facts),
): Recommendation {
  const situation = normalise(scenario.situation)
  const { decision, candidates, recommended, budget } = outcomeOf(scenario, decider)
  const { parts, options } = decision
  const tree = askTree(facts.tree, situation)
  const decided: Decided = { scenario, situation, parts, options, tree, facts }
  const standings = rankedStandings(situation, decision, facts.rules, facts.signs)
  const ranked = standings.map((standing) => withVerdict(standing, decided, decision))
  const contradictions = contradictionsIn(facts.tree, tree, situation)
  const answered = Object.values<unknown>(scenario.situation).some((answer) => answer !== undefined)
  return {
    tree,
    winner: answered ? decision.winner : null,
    runnerUp: answered ? runnerUpIn(standings) : null,
    composition: parts,
    name: recommended.name,
    options,
    needs: needsWithPrices(decision, scenario.situation, decider),
    candidates,
    recommended,
    today: candidates.find(({ today }) => today) ?? null,
    excluded: decision.excluded,
    budget,
    money: moneyAgainstRules(decision),
    axes: axesOf(ranked, decided),
    stream: streamIn(decided),
    tenancy: tenancyFor(situation, parts, facts.tenancy),
    contradictions,
    conflicts: conflictsIn(scenario.situation, parts, contradictions, facts.conflicts, decider),
    ranked,
    limits: answered ? headroom(decision.winner, facts.limits[decision.winner], scenario) : [],
    antiPatterns: detectAntiPatterns(scenario, parts.filter(isPatternId), facts.antiPatterns),
    unknown: unansweredIn(scenario.situation),
    counterfactuals: counterfactualsOf(
      scenario.situation,
      decision.winner,
      standings.slice(1).map(({ pattern }) => pattern),
      decider,
    ),
    nextQuestion: nextQuestion(scenario.situation, decider),
  }
}

/** The next of the composition; where there is none, the next that anything speaks for. */
const runnerUpIn = ([, ...others]: readonly Standing[]) =>
  others.find(({ composed, ruledOut, points }) => composed || (!ruledOut && points > 0))?.pattern ?? null

function withVerdict(standing: Standing, decided: Decided, decision: Decision): RankedPattern {
  const { pattern, composed, ruledOut, score } = standing
  const reasons = reasonsFor(standing, decided)
  return {
    pattern,
    verdict: composed ? 'fits' : ruledOut ? 'ruled-out' : 'possible',
    score,
    reasons:
      composed && !reasons.some((reason) => reason.for) ? [...costReason(pattern, decision), ...reasons] : reasons,
  }
}

/** What is part of the recommendation without any rule or sign that speaks for it is so because of what it saves. */
function costReason(pattern: PatternId, decision: Decision): Reason[] {
  const part = savesMostIn(pattern, decision)
  return part === null ? [] : [{ kind: 'cost', for: true, part }]
}

function streamIn({ parts, situation, facts }: Decided): Recommendation['stream'] {
  const rule = facts.rules.find(({ axis, calls }) => axis === 'stream' && parts.includes(calls))
  // A test of the content holds the rules of this axis to calling for nothing else.
  if (!rule || isPatternId(rule.calls)) return null
  return { architecture: rule.calls, reasons: ruleReasons(rule, true, situation, parts) }
}
