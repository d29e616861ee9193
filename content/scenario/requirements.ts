import type { RequirementName } from './requirement-names'

export { REQUIREMENT_NAMES } from './requirement-names'
export type { RequirementName, Requirements } from './requirement-names'

/** What each is called, its unit, and whether the reference guide asks for it. */
export const REQUIREMENTS: Record<
  RequirementName,
  { label: string; unit: string; origin: 'source' | 'ours'; help: string }
> = {
  writeVolume: { label: 'Writes', unit: 'writes/month', origin: 'source', help: 'requirements.write_volume' },
  readVolume: { label: 'Reads', unit: 'reads/month', origin: 'source', help: 'requirements.read_volume' },
  events: { label: 'Events', unit: 'events/month', origin: 'source', help: 'requirements.events' },
  aggregates: {
    label: 'Aggregates',
    unit: 'aggregates',
    origin: 'source',
    help: 'requirements.aggregates: entities with an event history, snapshotted',
  },
  readModels: { label: 'Read models', unit: 'read models', origin: 'source', help: 'requirements.read_models' },
  services: { label: 'Services', unit: 'services', origin: 'source', help: 'requirements.services' },
  interServiceCalls: {
    label: 'Calls between services',
    unit: 'calls/month',
    origin: 'source',
    help: 'requirements.inter_service_calls',
  },
  requests: { label: 'Requests', unit: 'requests/month', origin: 'source', help: 'requirements.requests' },
  computeSeconds: {
    label: 'Compute',
    unit: 'GB-seconds/month',
    origin: 'source',
    help:
      'requirements.compute_seconds, which the reference guide prices by the GB-second: seconds times gigabytes of ' +
      'memory',
  },
  storageGb: { label: 'Storage', unit: 'GB', origin: 'source', help: 'requirements.storage_gb' },
  users: { label: 'Users', unit: 'users', origin: 'ours', help: 'Determines the number of cells' },
  usersPerCell: { label: 'Users per cell', unit: 'users/cell', origin: 'ours', help: 'Determines the number of cells' },
  regions: {
    label: 'Regions',
    unit: 'regions',
    origin: 'ours',
    help: 'Each region holds at least three cells (reference guide) or one edge stack',
  },
  routedRequests: {
    label: 'Routed requests',
    unit: 'requests/month',
    origin: 'ours',
    help: 'Requests that pass the global cell router',
  },
  globalWrites: {
    label: 'Replicated writes',
    unit: 'writes/month',
    origin: 'ours',
    help: 'Writes that are copied to every region',
  },
}
