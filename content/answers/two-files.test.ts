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

const isRule = (file: string) =>
  /^content\/(decision|risks|anti-patterns|published-decisions|scenarios)\//.test(file) ||
  ['lib/decision/conflicts.ts', 'lib/risk/detectors.ts'].includes(file)

/** What turns answers into candidates and money, says where its figures come from, and shows a budget. */
const isModel = (file: string) =>
  /^(lib\/cost\/whole|lib\/analysis|content\/evidence)\//.test(file) ||
  /^components\/.*budget[^/]*$/i.test(file) ||
  [
    'content/answers/odds.ts',
    'content/scenario/cost-factors.ts',
    'content/scenario/cost-lines.ts',
    'content/scenario/factor-ids.ts',
    'lib/decision/budget.ts',
    'lib/decision/candidates.ts',
    'lib/decision/worth.ts',
    'lib/kernel/following.ts',
    'lib/wizard/quick-start.ts',
  ].includes(file)

/** Pages on which today's system, budgets and what is at stake are set, or set against a total. */
const isFigureOnPage = (file: string) =>
  [
    'app/recommendation/migration/Plan.tsx',
    'app/recommendation/over-time/Pictures.tsx',
    'app/recommendation/over-time/worked-out.ts',
    'components/calculator/AnswerGroups.tsx',
    'components/calculator/bill-file/apply-changes.ts',
    'components/calculator/bill-file/bill-words.ts',
    'components/calculator/bill-file/change-in-words.ts',
    'components/calculator/FiguresForm.tsx',
    'components/calculator/RunsToday.tsx',
    'components/calculator/TodaysBill.tsx',
    'components/costs/todays-bill.ts',
    'components/home/CandidateRanges.tsx',
    'components/recommendation/brief/contents.tsx',
    'components/recommendation/brief/Verdict.tsx',
    'components/recommendation/brief/what-if.ts',
    'content/scenario/measures.ts',
    'lib/bills/changes.ts',
    'lib/report/drivers-in-words.ts',
    'lib/report/events-in-words.ts',
    'lib/report/input-in-words.ts',
    'lib/report/migration-in-words.ts',
  ].includes(file)

/** Series of a monitoring system, and example requests, name what they watch or send. */
const isForPrograms = (file: string) => ['app/api/document/examples.ts', 'lib/monitoring/series.ts'].includes(file)

/** Published decisions record some answers, in a narrower form of their own. */
const RECORDS = ['components/published/decision-in-words.ts', 'content/schemas/published-decision.ts']

/** Answers that further files name: these files and no others. */
const NAMED_ELSEWHERE: Partial<Record<AnswerKey, { files: string[]; because: string }>> = {
  independentDeploys: { files: ['lib/report/situation-in-words.ts'], because: 'one clause tells it with the teams' },
  loadShape: { files: ['lib/report/situation-in-words.ts'], because: 'one clause tells it with the load' },
  isolationNeeded: { files: ['lib/decision/tenancy.ts'], because: 'the way to isolate tenants depends on it' },
  multiTenant: { files: ['lib/decision/tenancy.ts'], because: 'the way to isolate tenants depends on it' },
  readWriteRatio: { files: ['content/scenario/decision-thresholds.ts'], because: 'its row holds the threshold' },
  highReadVolume: { files: ['content/answers/scale.ts'], because: 'the row of the ratio says which answer it settles' },
  busyAllDay: { files: ['content/answers/runtime.ts'], because: 'the row of the utilisation says which it settles' },
}

/** Answers that this test cannot look for by their names. */
const NOT_SEARCHED: Partial<Record<AnswerKey, string>> = {
  consistency: 'a common word: texts about patterns and a question of the tree have it too',
  peakQps: 'the load of every estimate: all of sizing and cost reads it',
  teams: 'a common word, and a cost driver that people costs and rate cards read',
}

test.each(ANSWER_KEYS.filter((id) => !(id in NOT_SEARCHED)))(
  '%s is named by its row, by rules and by the model of money, and by no file beside those listed here',
  (id) => {
    const files = filesNaming(id).filter(
      (file) => ![isRule, isModel, isFigureOnPage, isForPrograms].some((is) => is(file)) && !RECORDS.includes(file),
    )
    const elsewhere = NAMED_ELSEWHERE[id]?.files ?? []
    expect(files.filter((file) => !elsewhere.includes(file))).toEqual([expect.stringMatching(/^content\/answers\//)])
    expect(elsewhere.filter((file) => !files.includes(file))).toEqual([])
  },
)
