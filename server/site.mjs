/*
 * Where the site lives. Plain JavaScript, because the production server reads it as well as the app.
 *
 * Pages are the same for every host and every day, so that they can be prerendered and cached. What is printed above a
 * page names both; pages hold these texts in their place, and the production server puts the real ones in. The third
 * stands on the page of a failure, for the id under which the log has it.
 */
export const SITE_PLACEHOLDER = 'https://site.invalid'
export const DAY_PLACEHOLDER = '0000-00-00'
export const ID_PLACEHOLDER = '{request-id}'

const HOST =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Whether a text has the form of a host, with or without a port. Nothing else may reach an absolute address.
 * @param {string | null | undefined} text
 * @returns {text is string}
 */
export const isHost = (text) => typeof text === 'string' && text.length <= 255 && HOST.test(text)

/**
 * The origin that `SITE_URL` names: scheme and host alone. Undefined when it is not set; throws when it is something
 * else, because a site that links to the wrong place is worse than one that does not start.
 * @param {string | undefined} text
 * @returns {string | undefined}
 */
export function siteFrom(text) {
  if (text === undefined || text.trim() === '') return undefined
  const url = URL.parse ? URL.parse(text.trim()) : parsed(text.trim())
  const isOrigin = url && url.pathname === '/' && url.search + url.hash + url.username + url.password === ''
  if (isOrigin && /^https?:$/.test(url.protocol) && isHost(url.host)) return url.origin
  throw new TypeError(
    `SITE_URL must be a scheme and a host, such as https://example.org, and it is "${text.slice(0, 100)}".`,
  )
}

/** @param {string} text */
function parsed(text) {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/**
 * The origin for absolute addresses: that of `SITE_URL`, or plain http at the host of the request. Headers that a
 * client may invent (`X-Forwarded-Host`, `X-Forwarded-Proto`) are not read: whoever serves https sets `SITE_URL`.
 * @param {string | null | undefined} host
 * @returns {string}
 */
export const siteFor = (host, site = siteFrom(process.env.SITE_URL)) =>
  site ?? `http://${isHost(host) ? host.toLowerCase() : 'localhost'}`
