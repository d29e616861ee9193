import type { Scenario } from '@/content/schemas/scenario'
import { paths } from '@/lib/share/paths'

type Snippet = { id: string; what: string; html: string }

/** What the frame needs: its script, its form, and links that open outside it. No storage, and no way out of it. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox'

const ATTRIBUTE: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' }
const attribute = (text: string) => text.replace(/[&"<]/g, (sign) => ATTRIBUTE[sign] ?? sign)

const frame = (address: string, title: string, height: number) =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" ` +
  `loading="lazy" sandbox="${SANDBOX}" style="border:0"></iframe>`

/** Frames for other pages. `site`: where this copy of the service is; `name`: what is recommended. */
export const embedSnippets = (scenario: Scenario, name: string, site: string): Snippet[] => [
  {
    id: 'recommendation',
    what: 'This recommendation',
    html: frame(site + paths.embed.recommendation(scenario), `Recommended architecture: ${name}`, 640),
  },
  {
    id: 'calculator',
    what: 'The calculator with these figures',
    html: frame(site + paths.embed.calculator(scenario), 'Architecture cost calculator', 760),
  },
]
