import { cac } from 'cac'
import packageJson from './package.json'
import { closestInWords } from './closest'
import { COMMANDS } from './commands/all'
import type { Command } from './commands/command'
import { HELP } from './help'
import type { Io } from './io'
import { UsageError } from './problems'
import { saidIn, unknownOption } from './said'

/** Exit codes. 1 is for `check` alone: everything was checked, and something is as bad as --fail-on says. */
const EXIT = { fine: 0, found: 1, wrong: 2 } as const

/** Runs what the arguments ask for, and resolves with the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatched(args, io)
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error.message.split('\n')) io.err(`loadbearing: ${line}\n`)
      return EXIT.wrong
    }
    if (error instanceof Error && error.name === 'CACError') {
      io.err(`loadbearing: ${error.message}\nloadbearing: see \`loadbearing help\`\n`)
      return EXIT.wrong
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    io.err(`loadbearing: an error of the program itself, which is worth a report:\n${reason}\n`)
    return EXIT.wrong
  }
}

async function dispatched(args: readonly string[], io: Io): Promise<number> {
  const { said, rest } = saidIn(asHelp(args), io.today)
  const program = cac('loadbearing')
  program.help((sections) => [...sections, ...HELP])
  program.version(packageJson.version)
  let result: Promise<number> = Promise.resolve(EXIT.fine)
  for (const command of COMMANDS) {
    const made = program.command(command.usage, command.description, { allowUnknownOptions: true })
    for (const { flag, argument, description } of command.options) made.option(`${flag} ${argument}`, description)
    for (const example of command.examples) made.example(example)
    made.action((...given: unknown[]) => {
      const options = optionsIn(given.at(-1))
      const names = [...given.slice(0, -1).flat(), ...options.after]
        .filter((one) => typeof one === 'string')
        .map(unguarded)
      result = command.run({ said, options: options.texts, given: names, io })
    })
  }
  const { args: positional } = program.parse(['node', 'loadbearing', ...rest.map(guarded)], { run: false })
  const matched = COMMANDS.find(({ name }) => name === program.matchedCommandName)
  if (!matched) return withoutCommand(rest, positional, () => program.outputHelp())
  known(rest, matched)
  await program.runMatchedCommand()
  return result
}

/** cac takes a lone dash, which stands for standard input, for an option without a name. */
const DASH = '\u0000'
const guarded = (arg: string): string => (arg === '-' ? DASH : arg)
const unguarded = (arg: string): string => (arg === DASH ? '-' : arg)

/** `help`, `help check` and nothing at all ask for what `--help` does. */
function asHelp(args: readonly string[]): readonly string[] {
  if (args.length === 0) return ['--help']
  return args[0] === 'help' ? [...args.slice(1), '--help'] : args
}

function withoutCommand(rest: readonly string[], positional: readonly string[], help: () => void): number {
  if (rest.some((arg) => ['--help', '-h', '--version', '-v'].includes(arg))) return EXIT.fine
  const names = COMMANDS.map(({ name }) => name)
  const [asked] = positional
  if (asked === undefined) {
    help()
    return EXIT.wrong
  }
  const expected = closestInWords(asked, names)
  throw new UsageError({ where: 'the command', found: JSON.stringify(asked), expected })
}

/** Options that neither the command nor a scenario has are an error: a threshold that is misspelt must not pass. */
function known(rest: readonly string[], { options }: Command): void {
  const own = options.map(({ flag }) => flag.slice('--'.length))
  const end = rest.indexOf('--')
  for (const arg of end === -1 ? rest : rest.slice(0, end)) {
    if (!/^-./.test(arg) || /^-[\d.]/.test(arg) || arg === '--') continue
    const name = arg.replace(/^--/, '').replace(/=.*$/s, '')
    if (!arg.startsWith('--') || !own.includes(name)) throw unknownOption(arg, [...own, 'help', 'version'])
  }
}

/** The options of a command as texts, and what stands after `--`. */
function optionsIn(parsed: unknown): { texts: Map<string, string>; after: readonly unknown[] } {
  const texts = new Map<string, string>()
  let after: readonly unknown[] = []
  if (typeof parsed !== 'object' || parsed === null) return { texts, after }
  for (const [name, value] of Object.entries(parsed)) {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    if (name === '--') after = Array.isArray(value) ? value : []
    else if (Array.isArray(value))
      throw new UsageError({ where: flag, found: 'it a second time', expected: 'each option once' })
    else texts.set(flag, String(value))
  }
  return { texts, after }
}
