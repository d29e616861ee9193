import { headers } from 'next/headers'
import { siteFor } from '@/server/site.mjs'

/** Where the site lives, for absolute addresses: `SITE_URL`, or the host that the request names. */
export const siteUrl = async (): Promise<string> => siteFor((await headers()).get('host'))
