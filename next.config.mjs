import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { STATIC_HEADERS } from './server/security/static-headers.mjs'

/** @type {import('next').NextConfig} */
const CONFIG = {
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

/** @param {string} phase */
export default async function config(phase) {
  if (phase !== PHASE_PRODUCTION_BUILD && phase !== PHASE_DEVELOPMENT_SERVER) return CONFIG
  // Workers are bundled apart from the pages; a server that runs needs none of this.
  const { bundledWorker, workerAddress, writeWorker } = await import('./scripts/worker/workers.mjs')
  const futures = await bundledWorker('futures')
  const env = { FUTURES_WORKER: workerAddress(futures.name) }
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    writeWorker(futures, '.next/dev')
    return { ...CONFIG, env }
  }
  const [offline, standIn] = await Promise.all([bundledWorker('offline'), bundledWorker('stand-in')])
  return {
    ...CONFIG,
    // For `npm run standalone`: with it, .next/standalone has the few packages that a running server needs.
    ...(process.env.STANDALONE === '1' && { output: /** @type {const} */ ('standalone') }),
    env: { ...env, STAND_IN: workerAddress(standIn.name) },
    compiler: {
      runAfterProductionCompile: async ({ distDir }) =>
        [futures, offline, standIn].forEach((worker) => writeWorker(worker, distDir)),
    },
  }
}
