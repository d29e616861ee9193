import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import { perMonth, rememberedBy, rememberedFor, type Usd } from '@/lib/kernel'
import type { ComponentKind } from '@/lib/sizing'
import type { CardOnTerms } from '../card-on-terms'
import { monthlyTotal } from '../estimate'
import { paidFor, sumsOf } from '../list/discount'
import { listAmounts } from '../list/estimate'
import type { AgreedAmount, CostInputs } from '../types'
import type { Composition, ShareValues } from './types'

/** A component of a composition's bill, US dollars a month. */
export type InfrastructurePart = {
  id: string
  label: string
  kind: ComponentKind | 'pattern'
  /** The patterns and options that need it. */
  of: (PatternId | OptionId)[]
  /** On demand. */
  amount: Usd<'month'>
  /** What a commitment of its own line takes off, and on which amounts; absent where it has none. */
  saved?: number
  agreed?: readonly AgreedAmount[]
}

/** `total` is the sum of the parts, less what is taken off, and the support plan. */
export type Infrastructure = { parts: InfrastructurePart[]; support: Usd<'month'>; total: Usd<'month'> }

/** The share of a database that an option adds, by what it copies or keeps. */
const SHARE_OF = {
  'audit-table': 'optionStorage',
  'temporal-tables': 'optionStorage',
  'read-replicas': 'replicaShare',
  'database-per-tenant': 'tenantShare',
} as const satisfies Partial<Record<OptionId, keyof ShareValues>>

/** The shares that a composition's bill rests on. */
export const sharesIn = ({ options }: Composition): (keyof ShareValues)[] =>
  options.flatMap((option) => (isStored(option) ? SHARE_OF[option] : []))

/** What the patterns cost alone, asked for once each: whoever prices many compositions remembers it. */
export type PatternParts = (pattern: PatternId) => InfrastructurePart[]

/** The components of one pattern; at reference-guide rates, which know no components, the whole pattern. */
export function partsOfPattern(pattern: PatternId, inputs: CostInputs, card: CardOnTerms): InfrastructurePart[] {
  const of = [pattern]
  if (card.kind === 'framework')
    return [{ id: pattern, label: pattern, kind: 'pattern', of, amount: monthlyTotal(pattern, inputs, card) }]
  return listAmounts(pattern, inputs.load, card).map(({ description: { id, label, kind }, amount, saved, agreed }) => ({
    id,
    label,
    kind,
    of,
    amount,
    ...(agreed && { saved, agreed }),
  }))
}

/**
 * What a composition costs in infrastructure in one month. A component that several patterns need is bought once, in
 * the largest of their sizes. Functions take the place of the machines of services and cells; a CDN that of egress.
 */
export function infrastructureOf(
  it: Composition,
  partsOf: PatternParts,
  card: CardOnTerms,
  shares: ShareValues,
): Infrastructure {
  const lists = listsOf(it, partsOf)
  const owners = (id: string) => lists.flatMap((list) => list.filter((part) => part.id === id)).flatMap(({ of }) => of)
  const base = merged(lists).map((part) => ({ ...part, of: owners(part.id) }))
  const parts = withOptions(it, base, partsOf, shares)
  const { support, total } = paidOn(parts, card)
  return { parts, support, total }
}

/** The total alone, for the many compositions that are compared. */
export const infrastructureTotal = (
  it: Composition,
  partsOf: PatternParts,
  card: CardOnTerms,
  shares: ShareValues,
): Usd<'month'> => paidOn(withOptions(it, boughtAt(partsOf)(it), partsOf, shares), card).total

/** What the patterns buy together, put together once: compositions differ more often in options. */
const boughtAt = rememberedFor((partsOf: PatternParts) =>
  rememberedBy(
    ({ patterns }: Composition) => patterns.join(),
    (it) => merged(listsOf(it, partsOf)),
  ),
)

function paidOn(parts: readonly InfrastructurePart[], card: CardOnTerms): Pick<Infrastructure, 'support' | 'total'> {
  const sums = sumsOf(parts)
  if (card.kind === 'framework') return { support: perMonth(0), total: perMonth(sums.subtotal) }
  return paidFor(sums, card.terms)
}

/** What each pattern asks for, of which every component is bought once. */
function listsOf({ patterns }: Composition, partsOf: PatternParts): InfrastructurePart[][] {
  const others = patterns.filter((pattern) => pattern !== 'monolith')
  const priced = others.length > 0 ? others : (['monolith'] as const)
  if (!others.includes('serverless') || others.length === 1) return priced.map(partsOf)
  const around = others.filter((pattern) => pattern !== 'serverless').map(partsOf)
  const functions = partsOf('serverless')
  if (functions.some(({ kind }) => kind === 'pattern')) return [...around, functions]
  return [...around.map((list) => list.filter((part) => !isReplacedByFunctions(part))), functions.filter(isOfFunctions)]
}

const isOfFunctions = ({ kind }: InfrastructurePart): boolean => kind === 'compute' || kind === 'requests'
const isReplacedByFunctions = ({ id, kind }: InfrastructurePart): boolean =>
  kind === 'compute' || id === 'control-plane'

/** Every component once, in the largest size that a pattern asks for. */
function merged(lists: readonly InfrastructurePart[][]): InfrastructurePart[] {
  const [first = []] = lists
  if (lists.length === 1) return first
  const byId = new Map<string, InfrastructurePart>()
  for (const list of lists)
    for (const part of list) {
      const known = byId.get(part.id)
      if (!known || part.amount > known.amount) byId.set(part.id, part)
    }
  return [...byId.values()]
}

function withOptions(
  { patterns, options }: Composition,
  parts: InfrastructurePart[],
  partsOf: PatternParts,
  shares: ShareValues,
): InfrastructurePart[] {
  if (options.length === 0) return parts
  const database = parts.find(({ id }) => id === 'database' || id === 'tables')
  const stored = options.flatMap((option): InfrastructurePart[] => {
    if (!isStored(option)) return []
    return [
      {
        id: option,
        label: LABELS[option],
        kind: 'database',
        of: [option],
        ...shareOf(database, shares[SHARE_OF[option]]),
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

/** A share of a part, bought as that is. */
function shareOf(part: InfrastructurePart | undefined, share: number) {
  const amount = perMonth((part?.amount ?? 0) * share)
  if (part?.saved === undefined) return { amount }
  const agreed = part.agreed?.map((one) => ({ ...one, amount: one.amount * share }))
  return { amount, saved: part.saved * share, ...(agreed && { agreed }) }
}

const LABELS: Record<keyof typeof SHARE_OF, string> = {
  'audit-table': 'Audit table',
  'temporal-tables': 'Temporal tables',
  'read-replicas': 'Read replicas',
  'database-per-tenant': 'Database per tenant',
}

const isStored = (option: OptionId): option is keyof typeof SHARE_OF => option in SHARE_OF
