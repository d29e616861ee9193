import { z } from 'zod'
import { estimateRequest } from '@/content/schemas/estimate-request'
import { about, aboutPrices, GUIDE, pricesOf } from '../about'
import { estimateAnswer } from '../answers/estimate-answer'
import { estimateJson } from '../estimate-json'
import { tool } from './tool'

export const estimateTool = tool(
  {
    name: 'estimate',
    title: 'Estimate the infrastructure of a pattern',
    description:
      'What the infrastructure of one pattern costs in a month, line by line in US dollars: from monthly ' +
      "volumes at the reference guide's rates, or from a workload at AWS list prices (rateCard aws-us-east-1 or " +
      'aws-eu-central-1). Engineering, migration and outages are not in it: the tool recommend has the whole cost.',
    input: estimateRequest,
    expected: estimateRequest,
    output: z.strictObject({ estimate: estimateAnswer, about }),
  },
  (request, { site }) => {
    const estimate = estimateAnswer.parse(estimateJson(request))
    const sources =
      estimate.rateCard === 'framework'
        ? [GUIDE]
        : estimate.lines.flatMap(({ source, asOf }) => (source && asOf ? [{ source, asOf }] : []))
    return { estimate, about: aboutPrices(pricesOf(request.rateCard), sources, site) }
  },
)
