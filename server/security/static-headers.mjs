import { POLICY_WITHOUT_SCRIPTS } from './content-security-policy.mjs'

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

/** The headers that go with everything. */
export const ON_EVERYTHING = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

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
  { source: '/((?!api/|_next/static/|_next/image).*)', headers: asList({ [POLICY]: POLICY_WITHOUT_SCRIPTS }) },
  ...['/api/:path*', '/_next/static/:path*', '/_next/image'].map((source) => ({
    source,
    headers: asList({ [POLICY]: CLOSED_POLICY }),
  })),
]

/** @param {Record<string, string>} headers */
function asList(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
