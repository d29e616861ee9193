/** Statuses from here on are failures and are logged whether or not anybody asked. */
const FIRST_FAILURE = 400

/**
 * The log: one line of JSON a request on standard output when `LOG_REQUESTS=1` asks for it; failures always, on
 * standard error.
 * @param {{ out?: (line: string) => void, err?: (line: string) => void, all?: boolean }} to
 */
export function logTo({
  out = (line) => process.stdout.write(line),
  err = (line) => process.stderr.write(line),
  all = /^(1|true|yes|on)$/i.test(process.env.LOG_REQUESTS ?? ''),
} = {}) {
  const line = (entry) => `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`
  const isFailure = (status, cut) => status >= FIRST_FAILURE || cut
  return {
    /** Whether a request with this outcome is written. */
    takes: (status, cut) => all || isFailure(status, cut),
    request({ status, cut, ...entry }) {
      if (!this.takes(status, cut)) return
      const write = isFailure(status, cut) ? err : out
      write(line({ ...entry, status, ...(cut && { cut }) }))
    },
    note({ failure, ...entry }) {
      err(line({ ...entry, failure: failure instanceof Error ? (failure.stack ?? failure.message) : failure }))
    },
  }
}
