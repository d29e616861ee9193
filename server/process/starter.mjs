const EVERY_MS = 500

/**
 * Calls back once when whoever started this process is gone, even by `kill -9`, of which no signal tells: a process
 * whose parent has ended gets another one. (On Windows it keeps the number of the one that it had.)
 * @param {() => void} callback
 */
export function whenStarterIsGone(callback) {
  const before = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === before) return
    clearInterval(timer)
    callback()
  }, EVERY_MS)
  timer.unref()
}
