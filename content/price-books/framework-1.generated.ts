// Written once by `npm run generate`. Links name this revision: never change it.
import type { PriceBook } from '../schemas/price-book'

// prettier-ignore
export const BOOK: PriceBook = {
  kind: 'framework',
  card: 'framework',
  revision: 'framework-1',
  rates: {
    "monolith.services": 1000,
    "cqrs.writeDb": 0.001,
    "cqrs.readStores": 0.0001,
    "cqrs.streaming": 0.0001,
    "event-sourcing.eventStore": 0.002,
    "event-sourcing.snapshots": 0.01,
    "event-sourcing.projections": 500,
    "microservices.services": 1000,
    "microservices.mesh": 200,
    "microservices.networking": 0.00001,
    "serverless.requests": 2e-7,
    "serverless.duration": 0.0000167,
    "serverless.storage": 0.25,
    "cell-based.cells": 1000,
    "cell-based.router": 0.00001,
    "cell-based.routerRegions": 500,
    "edge-computing.fixed": 1700,
    "edge-computing.requests": 6e-7,
    "edge-computing.duration": 0.00005,
    "edge-computing.replication": 0.001,
  },
  multipliers: {
    "monolith": 1,
    "cqrs": 2,
    "event-sourcing": 3,
    "microservices": 0.1,
    "serverless": 1,
    "cell-based": 1,
    "edge-computing": 1,
  },
}
