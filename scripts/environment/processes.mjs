import { execFileSync } from 'node:child_process'

/**
 * The processes that a process has started, with their resident memory in MB. `ps` reports them in the same way on
 * Linux and macOS.
 * @param {number} pid
 */
export const childrenOf = (pid) => all().filter(({ parent }) => parent === pid)

/** Resident memory in MB of a process and of those that it has started. */
export const residentMb = (pid) =>
  all()
    .filter((one) => one.pid === pid || one.parent === pid)
    .reduce((sum, { mb }) => sum + mb, 0)

const all = () =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, kb] = line.trim().split(/\s+/).map(Number)
      return { pid, parent, mb: kb / 1024 }
    })
