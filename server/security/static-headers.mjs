import { EMBEDDED_POLICY, POLICY_WITHOUT_SCRIPTS } from './content-security-policy.mjs'

/** Nothing of the device is used; copying a link needs the clipboard, which is therefore not on the list. */
const UNUSED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]

/** The headers that go with everything that is not embedded. */
export const UNFRAMED = { 'X-Frame-Options': 'DENY' }

/** The headers that go with everything. */
export const ON_EVERYTHING = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Whether a path is a page for a frame of another site, or belongs to one: the only ones that may be framed. */
export const isEmbedded = (path) => path.startsWith('/embed/')

/** A script, a font or a JSON answer loads nothing and is framed by nobody. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

const POLICY = 'Content-Security-Policy'

/**
 * The headers as `headers` of next.config.mjs wants them. Each path gets one policy: two on one answer would both
 * apply. The production server replaces a page's policy by one with hashes. Plain JavaScript, because the
 * configuration is read before anything is compiled.
 */
export const STATIC_HEADERS = [
  { source: '/:path*', headers: asList(ON_EVERYTHING) },
  { source: '/((?!embed/).*)', headers: asList(UNFRAMED) },
  { source: '/embed/:path*', headers: asList({ [POLICY]: EMBEDDED_POLICY }) },
  { source: '/((?!api/|embed/|_next/static/|_next/image).*)', headers: asList({ [POLICY]: POLICY_WITHOUT_SCRIPTS }) },
  ...['/api/:path*', '/_next/static/:path*', '/_next/image'].map((source) => ({
    source,
    headers: asList({ [POLICY]: CLOSED_POLICY }),
  })),
]

/** @param {Record<string, string>} headers */
function asList(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
