import type { z } from 'zod'
import type { Scenario } from '@/content/schemas/scenario'
import type { recommendRequest } from '@/content/schemas/recommend-request'
import { scenarioWith } from '@/lib/kernel'

/** The scenario that a body of `POST /api/recommend` describes. Answers that are not given stay unknown. */
export function scenarioOf({ answers, workload, ...rest }: z.infer<typeof recommendRequest>): Scenario {
  const { traffic, profile, ...figures } = workload
  return scenarioWith({ situation: answers, workload: figures, traffic, profile, ...rest })
}
