import { scenarioFrom } from '../scenario'
import type { Asked as AskedScenario } from '../scenario'
import type { Output } from '../formats/output'
import { CHECK } from './check'
import { compareCommand } from './compare'
import { FORMAT, print, type Command } from './command'
import { completionFor, SCENARIO_OPTIONS, type Completable } from './completion'
import { estimateCommand, patternNamed } from './estimate'
import { fieldsCommand } from './fields'
import { futuresCommand } from './futures'
import { MCP } from './mcp'
import { recommendCommand } from './recommend'
import { RECORD } from './record'

const LINK = "'https://example.org/recommendation?qps=6000&teams=3'"

/** A command that answers a scenario. */
const ofScenario = (name: string, description: string, answer: (asked: AskedScenario) => Output): Command => ({
  name,
  usage: `${name} [scenario]`,
  description,
  options: [FORMAT],
  examples: [
    `  $ loadbearing ${name} ${LINK}`,
    `  $ loadbearing ${name} scenario.json --format json`,
    `  $ loadbearing ${name} --peak 6000 --teams 3 --budget 20000`,
  ],
  takesScenario: true,
  run: async (asked) => {
    const [source] = asked.given
    print(answer(await scenarioFrom(source, asked.said, asked.io)), asked)
    return 0
  },
})

export const COMMANDS: readonly Command[] = [
  ofScenario('recommend', 'What to build, why, and what it costs', recommendCommand),
  {
    name: 'estimate',
    usage: 'estimate <pattern> [scenario]',
    description: 'The infrastructure bill of one pattern for a month, line by line',
    options: [FORMAT],
    examples: [
      `  $ loadbearing estimate cqrs ${LINK}`,
      '  $ loadbearing estimate serverless --peak 20 --rate-card aws-eu-central-1 --format csv',
    ],
    takesScenario: true,
    run: async (asked) => {
      const [pattern = '', source] = asked.given
      print(estimateCommand(patternNamed(pattern), await scenarioFrom(source, asked.said, asked.io)), asked)
      return 0
    },
  },
  ofScenario('compare', 'The candidates beside each other: every line of the whole cost', compareCommand),
  ofScenario('futures', 'How often each candidate costs least in 10,000 futures', futuresCommand),
  RECORD,
  CHECK,
  {
    name: 'fields',
    usage: 'fields',
    description: 'Every option that describes a scenario, with what it takes',
    options: [FORMAT],
    examples: ['  $ loadbearing fields --format md'],
    takesScenario: false,
    run: (asked) => {
      print(fieldsCommand(), asked)
      return Promise.resolve(0)
    },
  },
  MCP,
  {
    name: 'completion',
    usage: 'completion <shell>',
    description: 'A script that completes commands and options in bash, zsh or fish',
    options: [],
    examples: ['  $ source <(loadbearing completion bash)'],
    takesScenario: false,
    run: ({ given: [shell = ''], io }) => {
      io.out(completionFor(shell, COMMANDS.map(completable)))
      return Promise.resolve(0)
    },
  },
]

const completable = ({ name, description, options, takesScenario }: Command): Completable => ({
  name,
  description,
  options: [...options, ...(takesScenario ? SCENARIO_OPTIONS : [])],
})
