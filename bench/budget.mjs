/** Compressed JavaScript that a page may load at first, as a multiple of an empty page of the same Next version. */
export const BUDGET = { reading: 1.05, tool: 1.2 }

/** Answers for the pages that recommend something. */
const ANSWERS = 'v=1&rates=framework-1&consistency=strong&qps=5000&teams=4'

/**
 * One address for every route of the app, and whether it is read, or takes what its visitor enters.
 *
 * @type {{ route: string, address: string, kind: keyof typeof BUDGET }[]}
 */
export const WEIGHED = [
  { route: '/', address: '/', kind: 'tool' },
  { route: '/patterns', address: '/patterns', kind: 'reading' },
  { route: '/patterns/[id]', address: '/patterns/cqrs', kind: 'reading' },
  { route: '/compare', address: '/compare', kind: 'tool' },
  { route: '/compare-links', address: '/compare-links', kind: 'reading' },
  { route: '/decide', address: '/decide', kind: 'tool' },
  { route: '/decide/[step]', address: '/decide/consistency', kind: 'tool' },
  { route: '/calculator', address: '/calculator', kind: 'tool' },
  { route: '/calculator/[pattern]', address: '/calculator/cell-based', kind: 'reading' },
  { route: '/calculator/[pattern]/vendors', address: '/calculator/cell-based/vendors', kind: 'reading' },
  {
    route: '/recommendation',
    address: `/recommendation?${ANSWERS}`,
    kind: 'tool',
  },
  { route: '/recommendation/candidates', address: `/recommendation/candidates?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/cost', address: `/recommendation/cost?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/assumptions', address: `/recommendation/assumptions?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/sensitivity', address: `/recommendation/sensitivity?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/over-time', address: `/recommendation/over-time?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/migration', address: `/recommendation/migration?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/capacity', address: `/recommendation/capacity?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/tree', address: `/recommendation/tree?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/export', address: `/recommendation/export?${ANSWERS}`, kind: 'reading' },
  { route: '/recommendation/export/brief', address: `/recommendation/export/brief?${ANSWERS}`, kind: 'reading' },
  { route: '/evolve', address: '/evolve', kind: 'reading' },
  { route: '/combinations', address: '/combinations', kind: 'reading' },
  { route: '/anti-patterns', address: '/anti-patterns', kind: 'reading' },
  { route: '/operate', address: '/operate', kind: 'reading' },
  { route: '/method', address: '/method', kind: 'reading' },
  { route: '/ledger', address: '/ledger', kind: 'reading' },
  { route: '/bills', address: '/bills', kind: 'reading' },
  { route: '/published-decisions', address: '/published-decisions', kind: 'reading' },
  { route: '/api-reference', address: '/api-reference', kind: 'reading' },
  { route: '/offline', address: '/offline', kind: 'reading' },
]
