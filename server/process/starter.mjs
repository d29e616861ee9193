import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const EVERY_MS = 1_000

/**
 * Calls back once when whoever started this process is gone. `npm start` runs a shell that runs us: when npm is killed
 * the shell may stay, so the parents of our parents are looked at as well, up to npm. A process whose parent has ended
 * gets another parent, and that is what shows.
 * @param {() => void} callback
 * @param {number} generations how many parents up
 */
export function whenStarterIsGone(callback, generations) {
  const before = ancestors(generations)
  const timer = setInterval(() => {
    if (ancestors(generations).join() === before.join()) return
    clearInterval(timer)
    callback()
  }, EVERY_MS)
  timer.unref()
}

/** The process ids of our parent, its parent and so on. */
function ancestors(generations) {
  const ids = [process.ppid]
  while (ids.length < generations && ids.at(-1) > 1) {
    const parent = parentOf(ids.at(-1))
    if (!parent) break
    ids.push(parent)
  }
  return ids
}

function parentOf(id) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
      // The name in brackets may hold anything, so the fields are counted from its end: state, parent.
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    }
    if (process.platform === 'win32') return null
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(id)], { encoding: 'utf8' }).trim())
  } catch {
    return null
  }
}
