import { STATIC_HEADERS } from './app/security/static-headers.mjs'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // proxy.ts redirects in its place, with the security headers.
  skipTrailingSlashRedirect: true,
  headers: () => STATIC_HEADERS,
}
