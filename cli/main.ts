import { run } from './program'

/** A reader that closes the pipe, such as `head`, has all that it wants: nothing is wrong. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })

/** https://no-color.org: set to anything but nothing. */
const isSet = (name: string): boolean => (process.env[name] ?? '') !== ''

async function stdin(): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString('utf8')
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  color: !isSet('NO_COLOR') && (isSet('FORCE_COLOR') || process.stdout.isTTY),
  today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
  stdin,
})
