import { DAY_PLACEHOLDER, SITE_PLACEHOLDER } from '../site.mjs'
import { pagePolicy } from '../security/content-security-policy.mjs'
import { knownScripts } from './scripts.mjs'
import { entity } from '../http/entity.mjs'

/**
 * A page as it is sent: with the site and the day in their places, and with the policy that names its scripts.
 * @param {string} html
 * @param {{ site: string, day: string, status?: number, cacheControl: string, constants: ReadonlySet<string> }} about
 */
export function pageEntity(html, { site, day, status = 200, cacheControl, constants }) {
  const whole = html.replaceAll(SITE_PLACEHOLDER, site).replaceAll(DAY_PLACEHOLDER, day)
  const { html: sent, hashes, unknown } = knownScripts(whole, constants)
  const page = entity(Buffer.from(sent), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': pagePolicy(hashes),
      'Cache-Control': cacheControl,
      // The router of the pages asks for their data under the same address, with these headers.
      Vary: 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding',
    },
  })
  return { page, unknown }
}
