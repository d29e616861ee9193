export type Writer = {
  /** Schedules a write, which runs once nothing else is scheduled for the whole wait. */
  schedule: () => void
  /** Runs a scheduled write now; does nothing when there is none. */
  flush: () => void
  /** Drops a scheduled write. */
  cancel: () => void
}

/** Delays a write until `waitMs` milliseconds after the last call, when a slider has come to rest. */
export function debouncedWriter(write: () => void, waitMs: number): Writer {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const now = () => {
    cancel()
    write()
  }
  return {
    schedule: () => {
      clearTimeout(timer)
      timer = setTimeout(now, waitMs)
    },
    flush: () => {
      if (timer !== undefined) now()
    },
    cancel,
  }
}
