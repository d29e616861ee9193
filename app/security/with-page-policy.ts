import { NextResponse, type NextRequest } from 'next/server'
import { freshNonce, pagePolicy } from './content-security-policy'

/**
 * Lets a request for a page through with a nonce of its own. Next reads it from the request's policy and puts it on
 * every script it writes; a page with a script of its own finds it in the request header `x-nonce`. What the visitor
 * sent under these names is replaced. A slash at the end is taken off by a redirect here, because Next's own redirect
 * would carry none of our headers.
 */
export function withPagePolicy(request: NextRequest): NextResponse {
  const nonce = freshNonce()
  const policy = pagePolicy({ nonce, development: process.env.NODE_ENV === 'development' })
  const response = withoutSlash(request) ?? passedOn(request, { 'x-nonce': nonce, 'content-security-policy': policy })
  response.headers.set('content-security-policy', policy)
  return response
}

function passedOn(request: NextRequest, added: Record<string, string>): NextResponse {
  const headers = new Headers(request.headers)
  for (const [name, value] of Object.entries(added)) headers.set(name, value)
  return NextResponse.next({ request: { headers } })
}

function withoutSlash(request: NextRequest): NextResponse | null {
  const url = new URL(request.url)
  if (!/.\/$/.test(url.pathname)) return null
  url.pathname = url.pathname.replace(/\/+$/, '')
  return NextResponse.redirect(url, 308)
}
