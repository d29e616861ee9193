import type { PatternId } from '@/content/pattern-ids'
import type { Provenance } from '@/content/schemas/provenance'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { teamsOf } from '@/lib/kernel'
import { microservicesOverhead } from './microservices-overhead'

export type Overhead = {
  /** Share of development time in the part of the system that uses the pattern: 0.5 is +50%. */
  overhead: number
  /** A defensible range of that share: a judgement, not a measurement. The reference guide's figure may lie outside. */
  overheadRange: [number, number]
  /** Who set the share: the reference guide's table, or the number of teams (Microservices). */
  overheadFrom: 'source' | 'teams'
  overheadProvenance: Provenance
}

/** The overhead in force without an own figure: for Microservices it falls with the number of teams. */
export function standardOverhead(pattern: PatternId, scenario: Scenario, table: OperationalCost): Overhead {
  const fallsWithTeams = pattern === 'microservices' && scenario.people.overheadByTeams
  const byTeams = fallsWithTeams ? microservicesOverhead(teamsOf(scenario)) : null
  const overheadRange = byTeams?.range ?? table.overheadRange
  if (byTeams && byTeams.overhead !== table.overhead)
    return { overhead: byTeams.overhead, overheadRange, overheadFrom: 'teams', overheadProvenance: BY_TEAMS }
  return {
    overhead: table.overhead,
    overheadRange,
    overheadFrom: 'source',
    overheadProvenance: table.evidence.provenance,
  }
}

const BY_TEAMS: Provenance = 'derived'
