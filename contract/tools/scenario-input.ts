import { z } from 'zod'
import { isFollowing } from '@/content/scenario/following'
import { recommendRequest, statedOnce } from '@/content/schemas/recommend-request'
import type { Scenario } from '@/content/schemas/scenario'
import { replacing, scenarioWith } from '@/lib/kernel'
import { decode, whatIfIn } from '@/lib/share'
import { scenarioOf } from '../recommend-request'

const LONGEST_LINK = 8192

/** A system: a recommendation's link, the fields of `POST /api/recommend`, or a link and what replaces some of it. */
export const scenarioInput = z
  .strictObject({
    link: z
      .string()
      .max(LONGEST_LINK)
      .superRefine(readable)
      .optional()
      .describe('The link of a recommendation, or its query. What is given beside it replaces what it says.'),
    ...recommendRequest.shape,
  })
  .superRefine(statedOnce)

/** The scenario that the fields describe. */
export function scenarioIn({ link, ...said }: z.infer<typeof scenarioInput>): Scenario {
  if (link === undefined) return scenarioOf(said)
  const { scenario } = decode(queryIn(link))
  const { traffic = scenario.traffic, profile = scenario.profile, ...figures } = said.workload
  const asked = Object.keys({ ...said.answers, ...figures }).reduce(replacing, { ...scenario, traffic, profile })
  return scenarioWith({
    situation: { ...scenario.situation, ...said.answers },
    workload: { ...scenario.workload, ...figures },
    traffic: asked.traffic,
    profile: asked.profile,
    people: { ...scenario.people, ...said.people },
    money: { ...scenario.money, ...said.money },
    capacities: scenario.capacities,
    compare: scenario.compare,
    own: [...scenario.own, ...Object.keys({ ...said.workload, ...said.people }).filter(isFollowing)],
  })
}

/** The query of the scenario: what a page adds to it for itself is no part of it. */
const queryIn = (link: string): URLSearchParams =>
  whatIfIn(new URLSearchParams(link.replace(/#.*$/s, '').replace(/^[^?]*\?/s, ''))).base

/** Nothing of a link is passed over in silence: a program cannot see that a figure was not used. */
function readable(link: string, context: z.RefinementCtx): void {
  const { ignored, empty } = decode(queryIn(link))
  const remarks = ignored.map(({ param, found, expected }) => `${expected}, for "${param}", which is "${found}"`)
  if (empty) remarks.push('the link of a recommendation, such as /recommendation?v=1&qps=6000&teams=3')
  for (const message of remarks) context.addIssue({ code: 'custom', message, input: link })
}
