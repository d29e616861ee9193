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

const ON_EVERYTHING = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** A script, a font or a JSON answer loads nothing and is framed by nobody. */
const NOT_A_PAGE = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

/**
 * The headers that are the same for every request, as `headers` of next.config.mjs wants them. A page's own policy
 * carries a nonce and comes from proxy.ts, which runs on exactly the paths that NOT_A_PAGE leaves out: two policies on
 * one answer would both apply. Plain JavaScript, because the configuration is read before anything is compiled.
 */
export const STATIC_HEADERS = [
  { source: '/:path*', headers: asList(ON_EVERYTHING) },
  ...['/api/:path*', '/_next/static/:path*', '/_next/image'].map((source) => ({ source, headers: asList(NOT_A_PAGE) })),
]

/** @param {Record<string, string>} headers */
function asList(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
