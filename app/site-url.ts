import { headers } from 'next/headers'

/** Where the site lives, for absolute addresses: `SITE_URL`, or the host that the request names. */
export async function siteUrl(): Promise<string> {
  if (process.env.SITE_URL) return process.env.SITE_URL.replace(/\/+$/, '')
  const request = await headers()
  return `${request.get('x-forwarded-proto') ?? 'http'}://${request.get('host') ?? 'localhost'}`
}
