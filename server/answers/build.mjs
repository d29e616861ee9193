import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { constantScripts, withoutScripts } from '../html/scripts.mjs'

export const FAILURE = '/failure'

/**
 * What a build has ready: its prerendered pages, and the pages for unknown addresses and for failures.
 * @param {string} folder of the project
 */
export function readBuild(folder) {
  const built = path.join(folder, '.next')
  const json = (name) => JSON.parse(readFileSync(path.join(built, name), 'utf8'))
  const htmlOf = (route) => {
    const file = path.join(built, 'server', 'app', `${route === '/' ? '/index' : route}.html`)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  const pages = new Map()
  for (const route of Object.keys(json('prerender-manifest.json').routes)) {
    const html = htmlOf(route)
    if (html !== undefined) pages.set(route, html)
  }
  const take = (route) => {
    const html = pages.get(route)
    pages.delete(route)
    return html
  }
  // Next's own page for failures has styles of its own, which our policy refuses; FAILURE stands in for it.
  take('/_global-error')
  const notFound = take('/_not-found')
  const failed = take(FAILURE) && withoutScripts(htmlOf(FAILURE))
  const { dynamicRoutes, staticRoutes } = json('routes-manifest.json')
  return {
    id: readFileSync(path.join(built, 'BUILD_ID'), 'utf8').trim(),
    pages,
    notFound,
    failed,
    constants: constantScripts([...pages.values(), notFound, failed].filter((html) => html !== undefined)),
    routeOf: routeFinder(
      staticRoutes.map(({ page }) => page),
      dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) })),
    ),
  }
}

/** The route of a path, as its folder is called: the log counts by it. */
function routeFinder(fixed, dynamic) {
  const known = new Set(fixed)
  return (at) => {
    if (known.has(at)) return at
    return dynamic.find(({ regex }) => regex.test(at))?.page ?? null
  }
}
