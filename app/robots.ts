import type { MetadataRoute } from 'next'
import { siteUrl } from './site-url'

export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' }, sitemap: `${await siteUrl()}/sitemap.xml` }
}
