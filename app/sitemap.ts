import type { MetadataRoute } from 'next'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { paths } from '@/lib/share/paths'
import { siteUrl } from './site-url'

/** Pages that stand on their own. Wizard steps and shared links are views of them and are left out. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteUrl()
  const pages = [
    paths.home(),
    paths.patterns(),
    ...PATTERN_IDS.map((id) => paths.pattern(id)),
    paths.decide(),
    paths.calculator(),
    paths.compare(),
    paths.compareLinks(),
    paths.combinations(),
    paths.evolve(),
    paths.antiPatterns(),
    paths.operate(),
    paths.method(),
    paths.ledger(),
    paths.bills(),
    paths.publishedDecisions(),
    paths.apiReference(),
  ]
  return pages.map((path) => ({ url: site + path }))
}
