/** What a command may do to the world: it prints, reads files below a folder, and knows the day. */
export type Io = {
  out: (text: string) => void
  err: (text: string) => void
  cwd: string
  /** Whether standard output takes colours. */
  color: boolean
  /** The day in UTC: 2026-11-29. */
  today: string
  /** All of standard input. */
  stdin: () => Promise<string>
}
