import type { NextRequest } from 'next/server'
import { withPagePolicy } from '@/app/security/with-page-policy'

/** Runs before every page; Next wants it here. */
export function proxy(request: NextRequest) {
  return withPagePolicy(request)
}

/**
 * Everything but what app/security/static-headers.mjs gives its policy to. Next reads this without running it: a plain
 * string.
 */
export const config = { matcher: '/((?!api/|_next/static/|_next/image).*)' }
