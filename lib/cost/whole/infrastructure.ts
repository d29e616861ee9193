import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import { perMonth, sum, type Usd } from '@/lib/kernel'
import type { ComponentKind } from '@/lib/sizing'
import type { CardOnTerms } from '../card-on-terms'
import { estimate } from '../estimate'
import { discountOn } from '../list/discount'
import type { CostInputs } from '../types'
import type { Composition } from './types'

/** A component of a composition's bill, US dollars a month. */
export type InfrastructurePart = {
  id: string
  label: string
  kind: ComponentKind | 'pattern'
  /** The patterns and options that need it. */
  of: (PatternId | OptionId)[]
  amount: Usd<'month'>
}

export type Infrastructure = { parts: InfrastructurePart[]; total: Usd<'month'> }

/** Share of a database that each option adds, by what it copies or keeps. */
export type OptionShares = Readonly<
  Record<'audit-table' | 'temporal-tables' | 'read-replicas' | 'database-per-tenant', number>
>

/** What the patterns cost alone, asked for once each: whoever prices many compositions remembers it. */
export type PatternParts = (pattern: PatternId) => InfrastructurePart[]

/** The components of one pattern; at reference-guide rates, which know no components, the whole pattern. */
export function partsOfPattern(pattern: PatternId, inputs: CostInputs, card: CardOnTerms): InfrastructurePart[] {
  const one = estimate(pattern, inputs, card)
  if (one.kind === 'framework')
    return [{ id: pattern, label: pattern, kind: 'pattern', of: [pattern], amount: one.total }]
  return one.components.map(({ id, label, kind, amount }) => ({ id, label, kind, of: [pattern], amount }))
}

/**
 * What a composition costs in infrastructure in one month. A component that several patterns need is bought once, in
 * the largest of their sizes. Functions take the place of the machines of services and cells; a CDN that of egress.
 */
export function infrastructureOf(
  it: Composition,
  partsOf: PatternParts,
  card: CardOnTerms,
  shares: OptionShares,
): Infrastructure {
  const parts = withOptions(it, baseParts(it, partsOf), partsOf, shares)
  const subtotal = sum(parts.map(({ amount }) => amount))
  if (card.kind === 'framework') return { parts, total: subtotal }
  const bought = parts.filter((part): part is InfrastructurePart & { kind: ComponentKind } => part.kind !== 'pattern')
  const off = discountOn(bought, card.terms)?.amount ?? 0
  return { parts, total: perMonth(Math.max(0, subtotal - off)) }
}

function baseParts({ patterns }: Composition, partsOf: PatternParts): InfrastructurePart[] {
  const others = patterns.filter((pattern) => pattern !== 'monolith')
  const priced = others.length > 0 ? others : (['monolith'] as const)
  if (!others.includes('serverless') || others.length === 1) return merged(priced.map(partsOf))
  const around = merged(others.filter((pattern) => pattern !== 'serverless').map(partsOf))
  const functions = partsOf('serverless')
  if (functions.some(({ kind }) => kind === 'pattern')) return merged([around, functions])
  return merged([around.filter((part) => !isReplacedByFunctions(part)), functions.filter(isOfFunctions)])
}

const isOfFunctions = ({ kind }: InfrastructurePart): boolean => kind === 'compute' || kind === 'requests'
const isReplacedByFunctions = ({ id, kind }: InfrastructurePart): boolean =>
  kind === 'compute' || id === 'control-plane'

/** Every component once, in the largest size that a pattern asks for. */
function merged(all: readonly InfrastructurePart[][]): InfrastructurePart[] {
  const byId = new Map<string, InfrastructurePart>()
  for (const part of all.flat()) {
    const known = byId.get(part.id)
    if (!known) byId.set(part.id, part)
    else byId.set(part.id, { ...(part.amount > known.amount ? part : known), of: [...known.of, ...part.of] })
  }
  return [...byId.values()]
}

function withOptions(
  { patterns, options }: Composition,
  parts: InfrastructurePart[],
  partsOf: PatternParts,
  shares: OptionShares,
): InfrastructurePart[] {
  const database = parts.find(({ id }) => id === 'database' || id === 'tables')?.amount ?? perMonth(0)
  const stored = options.flatMap((option): InfrastructurePart[] => {
    if (!isStored(option)) return []
    return [
      {
        id: option,
        label: LABELS[option],
        kind: 'database',
        of: [option],
        amount: perMonth(database * shares[option]),
      },
    ]
  })
  const index = options.includes('search-index') ? partsOf('cqrs').filter(({ id }) => id === 'search') : []
  const indexed = index.map((part) => ({ ...part, of: ['search-index' as const] }))
  const all = [...parts, ...stored, ...indexed]
  if (!options.includes('edge-cache') || patterns.includes('edge-computing')) return all
  const cdn = partsOf('edge-computing').filter(({ id }) => id === 'cdn')
  if (cdn.length === 0) return all
  return [...all.filter(({ id }) => id !== 'egress'), ...cdn.map((part) => ({ ...part, of: ['edge-cache' as const] }))]
}

const LABELS: Record<keyof OptionShares, string> = {
  'audit-table': 'Audit table',
  'temporal-tables': 'Temporal tables',
  'read-replicas': 'Read replicas',
  'database-per-tenant': 'Database per tenant',
}

const isStored = (option: OptionId): option is keyof OptionShares => option in LABELS
