/**
 * What a page may load. Scripts are files of ours, and inline scripts whose hashes are named: the production server
 * names those that it knows (server/html/scripts.mjs), and no other inline script runs. Style sheets are files of ours;
 * `style` attributes may be written by React, because they hold measures and cannot call home: images, fonts and
 * connections are ours alone.
 * No `upgrade-insecure-requests`: the app is served over plain http on localhost, where it would break every link.
 * @param {readonly string[]} scriptHashes
 */
export const pagePolicy = (scriptHashes) =>
  inOneLine({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)],
    'script-src-attr': ["'none'"],
    ...AROUND_SCRIPTS,
  })

const AROUND_SCRIPTS = {
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
}

/**
 * What Next says by itself, in `next dev` and `next start`, where nobody works out hashes: all but the scripts, and
 * not the styles and connections that reloading needs while developing.
 */
export const POLICY_WITHOUT_SCRIPTS = inOneLine(
  Object.fromEntries(Object.entries(AROUND_SCRIPTS).filter(([name]) => !/^(style|connect)-src/.test(name))),
)

/**
 * Of a page that any site may frame: its own style and script, and itself with other figures. In a frame without
 * storage it has an origin of its own, and still `'self'` is where it came from.
 */
export const EMBEDDED_POLICY = inOneLine({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ['*'],
})

/** @param {Record<string, readonly string[]>} policy */
function inOneLine(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}
