import { restingOn } from './answers'
import type { NormalisedSituation } from './normalise'
import { capitalised } from './questions'
import type { PartId, Tenancy } from './types'

/** How to keep tenants apart; null where it is not said that there are many. */
export function tenancyFor(situation: NormalisedSituation, parts: readonly PartId[]): Tenancy | null {
  if (situation.multiTenant !== true) return null
  const [strategy, because] = chosen(situation, parts)
  const basis = restingOn(
    [
      { answer: 'multiTenant', is: true },
      { answer: 'isolationNeeded', is: true },
    ],
    situation,
  )
  const figures = {
    multiTenant: 'many tenants',
    ...(situation.isolationNeeded !== undefined && {
      isolationNeeded: situation.isolationNeeded ? 'needed' : 'not needed',
    }),
  }
  return { strategy, reasons: [{ tag: 'need', for: true, sentence: `${capitalised(basis)}: ${because}`, figures }] }
}

function chosen(
  { isolationNeeded, auditCritical }: NormalisedSituation,
  parts: readonly PartId[],
): [Tenancy['strategy'], string] {
  if (parts.includes('cell-based'))
    return [
      'cell-based-multi-tenancy',
      'each cell holds a group of tenants, so a heavy one slows its own group at most.',
    ]
  if (isolationNeeded) return ['separate-database', 'a database for each tenant lets none of them slow or see another.']
  if (auditCritical || isolationNeeded === undefined)
    return [
      'shared-database-separate-schema',
      'a schema for each tenant keeps their data apart in one database, until isolation is known to be needed or not.',
    ]
  return [
    'shared-database-shared-schema',
    'with a shared fate accepted, one schema and row-level security is the least to run.',
  ]
}
