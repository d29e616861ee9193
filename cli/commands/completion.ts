import { FIELDS, flagOf, type Field } from '../fields'
import { closestInWords } from '../closest'
import { UsageError } from '../problems'

/** A command as completion offers it. */
export type Completable = { name: string; description: string; options: readonly CompletableOption[] }
export type CompletableOption = { flag: string; description: string; values?: readonly string[] }

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** A script that a shell reads to complete commands, options and their values. */
export function completionFor(shell: string, commands: readonly Completable[]): string {
  switch (SHELLS.find((one) => one === shell)) {
    case 'bash':
      return bash(commands)
    case 'zsh':
      return zsh(commands)
    case 'fish':
      return fish(commands)
    case undefined: {
      const expected = closestInWords(shell, SHELLS)
      throw new UsageError({ where: 'the shell', found: JSON.stringify(shell), expected })
    }
  }
}

const valuesOf = ({ kind, values }: Field): readonly string[] | undefined =>
  kind === 'yes-no' ? ['yes', 'no'] : values

/** Options that describe a scenario. */
export const SCENARIO_OPTIONS: readonly CompletableOption[] = FIELDS.map((field) => ({
  flag: flagOf(field),
  description: field.what,
  values: valuesOf(field),
}))

/** In single quotes, as every shell reads it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const offering = (words: readonly string[]): string =>
  `COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$current"))`

const bash = (commands: readonly Completable[]): string => {
  const valued = uniqueByFlag(commands.flatMap(({ options }) => options)).filter(({ values }) => values)
  return `# bash completion of loadbearing: source <(loadbearing completion bash)
_loadbearing() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  case "$previous" in
${valued.map(({ flag, values = [] }) => `    ${flag}) ${offering(values)}; return ;;`).join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${offering(commands.map(({ name }) => name))}
    return
  fi
  if [[ "$current" == -* ]]; then
    case "$command" in
${commands.map(({ name, options }) => `      ${name}) ${offering(options.map(({ flag }) => flag))} ;;`).join('\n')}
    esac
    return
  fi
  COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _loadbearing loadbearing
`
}

const zsh = (commands: readonly Completable[]): string => `#compdef loadbearing
# zsh completion of loadbearing: loadbearing completion zsh > "\${fpath[1]}/_loadbearing"
_loadbearing() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${zshText(description)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
${commands.map(zshCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_loadbearing" ]; then _loadbearing "$@"; else compdef _loadbearing loadbearing; fi
`

const zshText = (text: string): string => text.replace(/[:[\]\\]/g, '\\$&')

const zshCase = ({ name, options }: Completable): string =>
  `    ${name}) _arguments ${[
    ...options.map(({ flag, description, values }) =>
      quoted(`${flag}[${zshText(description)}]${values ? `:value:(${values.join(' ')})` : ':value:_files'}`),
    ),
    quoted('*:file:_files'),
  ].join(' \\\n      ')} ;;`

const fish = (commands: readonly Completable[]): string =>
  [
    '# fish completion of loadbearing: loadbearing completion fish > ~/.config/fish/completions/loadbearing.fish',
    ...commands.map(
      ({ name, description }) =>
        `complete -c loadbearing -n __fish_use_subcommand -f -a ${name} -d ${fishText(description)}`,
    ),
    ...commands.flatMap(({ name, options }) =>
      options.map(({ flag, description, values }) => {
        const given = values ? ` -x -a ${fishText(values.join(' '))}` : ' -r'
        const when = fishText(`__fish_seen_subcommand_from ${name}`)
        return `complete -c loadbearing -n ${when} -l ${flag.slice(2)}${given} -d ${fishText(description)}`
      }),
    ),
    '',
  ].join('\n')

const fishText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const uniqueByFlag = (options: readonly CompletableOption[]): CompletableOption[] => [
  ...new Map(options.map((option) => [option.flag, option])).values(),
]
