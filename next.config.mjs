import { STATIC_HEADERS } from './server/security/static-headers.mjs'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks types as a suite of its own; a second time in each build takes a third of the build.
  typescript: { ignoreBuildErrors: true },
  // The production server redirects in its place, with the security headers.
  skipTrailingSlashRedirect: true,
  headers: () => STATIC_HEADERS,
  // Browsers ask for it without being told to, on the way back for example.
  rewrites: () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
}
