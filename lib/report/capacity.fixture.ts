import type { CandidateCapacity } from '@/lib/analysis'

export const exactly = (value: number) => ({ low: value, value, high: value })

/** A candidate that carries 3,000 requests/s, and half of that while one zone is lost. Outages reach everybody. */
export const CAPACITY: CandidateCapacity = {
  id: 'one',
  unloaded: 0.02,
  atPeak: 0.03,
  knee: 2000,
  bottleneck: { name: 'Application', qps: 3000 },
  limit: null,
  capacity: 3000,
  zoneLost: { carries: 1500, atPeak: 0.05, knee: 1200, aside: 0, left: 'enough' },
  recovery: 1,
  failure: { hours: exactly(9), hourCost: exactly(1000), reach: exactly(1), restoring: exactly(0), perYear: 9 },
  blast: exactly(1000),
}
