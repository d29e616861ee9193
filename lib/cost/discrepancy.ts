import type { PatternId } from '@/content/pattern-ids'
import { count } from '@/lib/format'
import type { Estimate } from './types'

/** From this factor on two estimates of the same system need a word of explanation. */
const FAR = 10

/**
 * Why the two estimates of one pattern lie more than ten times apart, in a sentence or two; null where they do not.
 * One of the two is made with the reference guide's rates, whichever way round they are given.
 */
export function farApart(one: Estimate, two: Estimate): string | null {
  const [framework, list] = one.rateCard === 'framework' ? [one, two] : [two, one]
  if (framework.total === 0 || list.total === 0) return null
  const times = framework.total / list.total
  if (times > FAR)
    return `The reference guide's figure is ${count(Math.round(times))} times the list price. ${DEARER[framework.pattern]}`
  if (times < 1 / FAR)
    return `The list price is ${count(Math.round(1 / times))} times the reference guide's figure. ${CHEAPER}`
  return null
}

const CHEAPER =
  'The reference guide counts few things for this pattern; list prices also bill machines that must always run, ' +
  'databases, networks and logs.'

const PER_EVENT =
  'The reference guide prices each event; list prices are a floor of machines plus the bytes that are stored and moved.'
const PER_REQUEST =
  'The reference guide prices each read and write at a coefficient for small systems; list prices bill machines by the ' +
  'hour, which carry thousands of requests a second.'

/** What of the reference guide's coefficients grows faster than a bill does. */
const DEARER: Record<PatternId, string> = {
  monolith: 'The reference guide prices the service as a whole; list prices bill the machines it needs.',
  cqrs: PER_REQUEST,
  'event-sourcing': PER_EVENT,
  microservices:
    'The reference guide prices each service and each call; list prices bill containers, and calls inside a network ' +
    'cost next to nothing.',
  serverless: 'The reference guide prices requests and storage higher than vendors do.',
  'cell-based':
    'The reference guide prices a whole cell at a flat rate; list prices bill each cell by the load it carries.',
  'edge-computing':
    'The reference guide prices each request and each replicated write; list prices for the same are fractions of it.',
}
