import type { PatternId } from '../pattern-ids'

const PER_REQUEST =
  'The guide prices each read and write at a coefficient for small systems; list prices bill machines by the ' +
  'hour, which handle thousands of requests/s.'

/** Why an estimate at reference-guide rates is far above the one at list prices, by pattern. */
export const FRAMEWORK_HIGHER_BECAUSE: Record<PatternId, string> = {
  monolith: 'The guide prices the service as a whole; list prices bill the machines it needs.',
  cqrs: PER_REQUEST,
  'event-sourcing':
    'The guide prices each event; list prices are a fixed minimum for machines plus the bytes stored and ' +
    'transferred.',
  microservices:
    'The guide prices each service and each call; list prices bill containers, and calls inside a network ' +
    'cost next to nothing.',
  serverless: 'The guide prices requests and storage higher than vendors do.',
  'cell-based': 'The guide prices a whole cell at a flat rate; list prices bill each cell for its load.',
  'edge-computing':
    'The guide prices each request and each replicated write; list prices for the same are fractions of it.',
}

/** Why it is far below, for any pattern. */
export const LIST_HIGHER_BECAUSE =
  'The guide counts few things for this pattern; list prices also bill machines that must always run, ' +
  'databases, networks and logs.'
