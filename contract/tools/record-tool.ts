import { z } from 'zod'
import { recordMarkdown, recordOf } from '@/lib/record'
import { reportOf } from '@/lib/report'
import { about, aboutRecommendation } from '../about'
import { FACTS } from '../facts'
import { scenarioIn, scenarioInput } from './scenario-input'
import { tool } from './tool'

const line = z.string().max(200)

const input = scenarioInput.extend({
  title: line.default('').describe('Of the case; left out, the name of the recommendation stands in'),
  author: line.default(''),
  status: line.min(1).default('proposed').describe('proposed, accepted, rejected, deprecated or superseded'),
  deciders: z.array(line.min(1)).max(20).default([]),
})

export const recordTool = tool(
  {
    name: 'record',
    title: 'Write the decision record',
    description:
      'The recommendation for a system as a decision record in Markdown (MADR 4.0.0) with front matter that programs ' +
      'read: context, drivers, options with their costs and ranges, outcome, consequences, when to review it, sources.',
    input,
    expected: input,
    output: z.strictObject({ markdown: z.string(), about }),
  },
  ({ title, author, status, deciders, ...said }, { site, today }) => {
    const scenario = scenarioIn(said)
    const report = reportOf(scenario, FACTS)
    const record = recordOf(report, FACTS, { title, author, status, deciders, date: today }, site)
    return {
      markdown: recordMarkdown(record),
      about: aboutRecommendation(scenario, report.recommendation.recommended.candidate, site),
    }
  },
)
