import { metricsFrom } from './metrics/setting.mjs'
import { renderersFrom } from './render/setting.mjs'
import { siteFrom } from './site.mjs'

/**
 * What the environment says about the server. Throws where a variable is none of what it can be.
 * @param {NodeJS.ProcessEnv} env
 */
export const settingsFrom = (env) => ({
  site: siteFrom(env.SITE_URL),
  metrics: metricsFrom(env.METRICS),
  renderers: renderersFrom(env.RENDERERS),
  isKeptOffline: env.OFFLINE !== '0',
})
