import type { Scenario } from '@/content/schemas/scenario'
import { paths } from '@/lib/share/paths'

export type ReproduceLine = { id: string; for: string; line: string }

/** Lines that give the figures of this recommendation elsewhere. `site`: where this copy of the service is. */
export function reproduceLines(scenario: Scenario, site: string): ReproduceLine[] {
  const address = `${site}${paths.api.recommendation(scenario)}`
  return [
    { id: 'curl', for: 'Shell', line: `curl -s '${quoted(address)}'` },
    {
      id: 'npx',
      for: 'Command line',
      line: `npx loadbearing recommend '${quoted(site + paths.recommendation(scenario))}'`,
    },
    {
      id: 'javascript',
      for: 'JavaScript',
      line: `const { recommendation } = await (await fetch(${JSON.stringify(address)})).json()`,
    },
  ]
}

/** Within single quotes of a shell nothing but the quote itself has a meaning. */
const quoted = (text: string): string => text.replaceAll("'", '%27')
