/**
 * What a page may load, for one request. Scripts run only with this request's nonce, or when such a script loads them;
 * `'self'` is there for browsers that do not know `'strict-dynamic'`. Styles may be inline: React writes them so.
 * No `upgrade-insecure-requests`: the app is served over plain http on localhost, where it would break every link.
 */
export function pagePolicy({ nonce, development }: { nonce: string; development: boolean }): string {
  return inOneLine({
    'default-src': ["'self'"],
    // React rebuilds server stacks with eval while developing, and never in production.
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
  })
}

/** 128 bits that nobody can guess, in the alphabet that a policy allows. */
export const freshNonce = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))

const inOneLine = (policy: Record<string, string[]>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
