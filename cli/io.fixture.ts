import { run } from './program'

/** Runs the command line in this process, and says what it printed and how it ended. */
export async function ran(
  args: readonly string[],
  { cwd = '.', stdin = '', color = false, today = '2026-11-29' } = {},
): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' }
  const code = await run(args, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    cwd,
    color,
    today,
    stdin: () => Promise.resolve(stdin),
  })
  return { code, ...printed }
}
