import type { Scenario } from '@/content/schemas/scenario'
import { listed } from '@/lib/format'
import { assumedInputs } from './assumed-inputs'

/** Beside the totals: which of the figures that move them most are defaults that nobody has confirmed. */
export function AssumedInputs({ scenario }: { scenario: Scenario }) {
  const assumed = assumedInputs(scenario)
  if (assumed.length === 0) return null
  return <p className="mb-3 text-sm text-muted">Defaults in use: {listed(assumed)}.</p>
}
