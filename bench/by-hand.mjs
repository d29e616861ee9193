// The same formulas as in lib/cost, written by hand: arithmetic only, without rate cards, line items or words.

/** Monthly total of one pattern in US dollars, from the reference guide's coefficients and ours. */
export const BY_HAND = {
  monolith: () => 1000,
  cqrs: (r) => (r.writeVolume * 0.001 + r.readVolume * 0.0001 + r.events * 0.0001) * 2,
  'event-sourcing': (r) => (r.events * 0.002 + r.aggregates * 0.01 + r.readModels * 500) * 3,
  microservices: (r) =>
    (r.services * 1000 + r.services * 200 + r.interServiceCalls * 0.00001) * Math.max(1, r.services * 0.1),
  serverless: (r) => r.requests * 0.0000002 + r.computeSeconds * 0.0000167 + r.storageGb * 0.25,
  'cell-based': (r) =>
    Math.max(Math.ceil(r.users / r.usersPerCell), 3 * r.regions) * 1000 + r.routedRequests * 0.00001 + r.regions * 500,
  'edge-computing': (r) =>
    r.regions * 1700 + r.requests * 0.0000006 + r.computeSeconds * 0.00005 + r.globalWrites * r.regions * 0.001,
}
