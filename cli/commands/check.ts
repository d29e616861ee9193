import { judged } from '../check/judged'
import { NOTHING_OBSERVED, observedIn } from '../check/observed'
import { recordIn } from '../check/record-file'
import { VERDICTS, type Checked } from '../check/types'
import { checkOutput } from '../check/written'
import { filesFor, readText } from '../files'
import { UsageError } from '../problems'
import { FORMAT, oneOf, print, type Asked, type Command } from './command'

const FAIL_ON = ['drifting', 'flipped', 'never'] as const
type FailOn = (typeof FAIL_ON)[number]
const isFailOn = (text: string): text is FailOn => FAIL_ON.some((one) => one === text)

/** Works decision records out again. */
export const CHECK: Command = {
  name: 'check',
  usage: 'check <...files>',
  description: 'Decision records worked out again with the model and prices of today: holds, drifting or flipped',
  options: [
    FORMAT,
    {
      flag: '--fail-on',
      argument: '<verdict>',
      description: 'drifting, flipped or never: from which verdict on the exit code is 1; flipped when left out',
      values: FAIL_ON,
    },
    {
      flag: '--drift',
      argument: '<share>',
      description: 'How far the cost may move before a record is drifting; 10% when left out',
    },
    {
      flag: '--observed',
      argument: '<file>',
      description: 'What was observed since: values by name (JSON), or a bill in FOCUS columns (.csv)',
    },
    {
      flag: '--where',
      argument: '<conditions>',
      description: 'Rows of the bill that belong to the system: SubAccountId=123,Tags.app=shop',
    },
  ],
  examples: [
    '  $ loadbearing check docs/adr/*.md',
    "  $ loadbearing check 'docs/**/*.md' --fail-on drifting --drift 5%",
    '  $ loadbearing check docs/adr/0007-orders.md --observed observed.json',
    '  $ loadbearing check docs/adr/0007-orders.md --observed bill.csv --where Tags.app=orders',
  ],
  takesScenario: false,
  run: checked,
}

async function checked(asked: Asked): Promise<number> {
  const { options, given, io, said } = asked
  const [part] = Object.keys(said)
  if (part !== undefined)
    throw new UsageError({
      where: 'check',
      found: 'an option that describes a scenario',
      expected: 'records, which have scenarios of their own; give other values with --observed',
    })
  const failOn = oneOf('--fail-on', options.get('--fail-on') ?? 'flipped', FAIL_ON, isFailOn)
  const drift = shareIn(options.get('--drift') ?? '10%')
  const [file, where] = [options.get('--observed'), options.get('--where')]
  if (where !== undefined && !/\.csv$/i.test(file ?? ''))
    throw new UsageError({ where: '--where', found: 'no bill', expected: '--observed with a FOCUS file (.csv)' })
  const observed = file === undefined ? NOTHING_OBSERVED : await observedIn(file, where, io)
  const all: Checked[] = []
  for (const name of await filesFor(given, io)) {
    const read = recordIn(await readText(name, io, 'a decision record that can be read'), name)
    all.push(read.kind === 'record' ? judged(read.record, observed, drift) : read)
  }
  print(checkOutput(all, { drift, failOn }), asked)
  return exitCodeOf(all, failOn, io)
}

function exitCodeOf(all: readonly Checked[], failOn: FailOn, io: Asked['io']): number {
  const broken = all.filter(({ kind }) => kind === 'broken')
  for (const { file, line, because } of broken) io.err(`loadbearing: ${file}, line ${line}: ${because}\n`)
  if (broken.length > 0) return 2
  if (failOn === 'never') return 0
  const from = VERDICTS.indexOf(failOn)
  return all.some((one) => one.kind === 'checked' && VERDICTS.indexOf(one.verdict) >= from) ? 1 : 0
}

/** "10%" or "0.1". */
function shareIn(text: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text.trim()) ?? []
  const share = Number(digits) / (percent === '%' ? 100 : 1)
  if (digits !== undefined && share > 0 && share <= 10) return share
  throw new UsageError({ where: '--drift', found: JSON.stringify(text), expected: 'a share above 0, e.g. 10% or 0.1' })
}
