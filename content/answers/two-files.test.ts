import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ANSWER_KEYS, type AnswerKey } from './rows'

const SOURCES = ['app', 'components', 'content', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.fixture)\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') })),
)

const filesNaming = (id: AnswerKey) =>
  SOURCES.filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text)).map(({ file }) => file)

const isRow = (file: string) => file.startsWith('content/answers/')
const isRule = (file: string) =>
  /^content\/(decision|risks|anti-patterns|published-decisions|scenarios)\//.test(file) ||
  ['lib/decision/conflicts.ts', 'lib/risk/detectors.ts'].includes(file)

/** Priced, drawn, said together with another answer, or named by the schema of published decisions. */
const NAMED_ELSEWHERE: AnswerKey[] = [
  'consistency',
  'highReadVolume',
  'auditCritical',
  'independentDeploys',
  'loadShape',
  'globalUsers',
  'isolationNeeded',
  'peakQps',
  'teams',
  'readWriteRatio',
  'lowBaseline',
  'latencyTargetMs',
  'multiTenant',
]

test.each(ANSWER_KEYS.filter((id) => !NAMED_ELSEWHERE.includes(id)))('%s is one row, and rules', (id) => {
  const files = filesNaming(id)
  expect(files.filter(isRow)).toHaveLength(1)
  expect(files.filter((file) => !isRow(file) && !isRule(file))).toEqual([])
})
