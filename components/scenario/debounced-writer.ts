export type Writer = {
  /** Writes once nothing was scheduled for the whole wait. */
  schedule: () => void
  /** Writes now what is waiting to be written; nothing otherwise. */
  flush: () => void
  /** Forgets what is waiting. */
  cancel: () => void
}

/** Holds a write back until the hand is off the slider: `waitMs` after the last call. */
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
