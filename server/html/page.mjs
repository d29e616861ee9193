import { DAY_PLACEHOLDER, SITE_PLACEHOLDER } from '../site.mjs'
import { pagePolicy } from '../security/content-security-policy.mjs'
import { partsInPlace } from './in-place.mjs'
import { knownScripts } from './scripts.mjs'
import { entity } from '../http/entity.mjs'

/**
 * A page as it is sent: with its parts, the site and the day in their places, and the policy that names its scripts.
 * @param {string} html
 * @param {{
 *   site: string, day: string, status?: number, cacheControl: string, preload?: string, twin?: string,
 *   constants: ReadonlySet<string>, build: { id: string, isKeptOffline?: boolean }
 * }} about `preload`: what a page that was not built in advance asks for early. `twin`: the address of the
 *   same page as Markdown. `build`: a page says which one it is of, to its own scripts and to the service worker
 */
export function pageEntity(html, { site, day, status = 200, cacheControl, preload, twin, constants, build }) {
  const own = html.replace(
    '<html ',
    `<html data-build="${build.id}"${build.isKeptOffline === false ? ' data-offline="off"' : ''} `,
  )
  const whole = partsInPlace(own).replaceAll(SITE_PLACEHOLDER, site).replaceAll(DAY_PLACEHOLDER, day)
  const { html: sent, hashes, unknown } = knownScripts(whole, constants)
  const links = [preload, twin && `<${twin}>; rel="alternate"; type="text/markdown"`].filter(Boolean)
  const page = entity(Buffer.from(sent), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': pagePolicy(hashes),
      'Cache-Control': cacheControl,
      'X-Build': build.id,
      ...(links.length > 0 && { Link: links.join(', ') }),
      // The router of the pages asks for their data under the same address, with these headers.
      Vary: 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept, Accept-Encoding',
    },
  })
  return { page, unknown }
}
