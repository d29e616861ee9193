import { z } from 'zod'
import { createDocument, type oas31, type ZodOpenApiOperationObject } from 'zod-openapi'
import { MODEL_REVISION } from '@/content/revision'
import { compareVendorsRequest, estimateRequest } from '@/content/schemas/estimate-request'
import { recommendRequest } from '@/content/schemas/recommend-request'
import { estimateAnswer } from '@/contract/answers/estimate-answer'
import { metersAnswer, priceAnswer } from '@/contract/answers/price-answer'
import { recommendAnswer } from '@/contract/answers/recommend-answer'
import { vendorsAnswer } from '@/contract/answers/vendors-answer'
import { MOST_ITEMS, ofNoMeter, priceItems } from '@/contract/price-request'
import { ANSWERS_ALONE } from '@/lib/decision'
import { ESTIMATE, LINK, MCP, PRICE, RECOMMEND, VENDORS } from './examples'
import { FILES } from './files'
import { asking, file, LINK_QUERY, plain, reading, readingLink } from './operations'

const DESCRIPTION = [
  'Recommends a system architecture and says what each costs. Amounts are US dollars.',
  '**Limits.** A body is JSON of at most 64 KB; a list has at most 500 items. Of a link at most 160 ' +
    'parameters and 8,192 characters are read. There is no key and no limit of requests: whoever runs a copy for ' +
    'many puts one in front.',
  '**Problems.** What cannot be used is answered with application/problem+json (RFC 9457), which names every field ' +
    'that does not fit, what was found and what was expected. Nothing is corrected or passed over in silence.',
  '**Other origins.** Any page may ask and read (CORS, GET and POST), without credentials.',
  '**Caching.** GET answers follow from their address and the build alone: they carry an ETag and may be kept. POST ' +
    'answers are not kept.',
  '**Stability.** Field names and inputs stay as they are. Fields may be added.',
].join('\n\n')

/** The OpenAPI document, made from the schemas that the routes check with. */
export const openApi = (): oas31.OpenAPIObject =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Loadbearing',
      version: MODEL_REVISION,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    components: { parameters: { Link: { ...LINK_QUERY, example: LINK } } },
    tags: [
      { name: 'Questions', description: 'Recommendations, estimates and prices' },
      { name: 'Files', description: 'What the pages of a recommendation show, for the query of its link' },
      { name: 'Service', description: 'The service itself' },
    ],
    paths: {
      '/api/recommend': { post: question(RECOMMEND_FOR_BODY), get: question(RECOMMEND_FOR_LINK) },
      '/api/estimate': { post: question(ESTIMATE_FOR_BODY) },
      '/api/compare-vendors': { post: question(VENDORS_FOR_BODY) },
      '/api/price': { post: question(PRICE_FOR_BODY) },
      '/api/meters': { get: question(METERS) },
      '/api/mcp': { post: question(AGENTS) },
      '/api/openapi.json': { get: service(DOCUMENT) },
      '/healthz': { get: service(plain('health', 'Whether the process answers', { '200': 'It does' })) },
      '/readyz': {
        get: service(plain('readiness', 'Whether it takes requests', { '200': 'It does', '503': 'It is stopping' })),
      },
      ...Object.fromEntries(FILES.map(({ path, ...of }) => [path, { get: inFiles(file({ path, ...of })) }])),
    },
  })

const tagged =
  (tag: string) =>
  (operation: ZodOpenApiOperationObject): ZodOpenApiOperationObject => ({ ...operation, tags: [tag] })
const question = tagged('Questions')
const inFiles = tagged('Files')
const service = tagged('Service')

const recommends = { summary: 'A recommendation', answer: recommendAnswer }

const RECOMMEND_FOR_BODY = asking(
  {
    ...recommends,
    id: 'recommend',
    description:
      'Every part and every field may be left out; null says the same. A field has its own name or that of a link ' +
      '(`peakQps` or `qps`). What is not given stays unknown, and `nextQuestion` says what to find out. ' +
      `${ANSWERS_ALONE} ` +
      'The header `Link` names the page that shows the same.',
  },
  recommendRequest,
  RECOMMEND,
)

const RECOMMEND_FOR_LINK = readingLink({
  ...recommends,
  id: 'recommend-for-link',
  description: 'The same for the query of a link, as an answer that may be kept.',
})

const ESTIMATE_FOR_BODY = asking(
  {
    id: 'estimate',
    summary: 'The infrastructure of one pattern for a month',
    description:
      "Monthly volumes at the reference guide's rates, or a workload at list prices in, lines and totals out. " +
      'Requirements are for the rate card `framework` alone.',
    answer: estimateAnswer,
  },
  estimateRequest,
  ESTIMATE,
)

const VENDORS_FOR_BODY = asking(
  {
    id: 'compareVendors',
    summary: 'One pattern at several vendors, block by block',
    description:
      'The same load and stack at the list prices of AWS, Azure and Google Cloud. Where a price of a vendor is not ' +
      'known another stands in, and `low` and `high` say what the amount may be. `verdicts` calls a vendor cheaper ' +
      'only where the gap is larger than what is missing.',
    answer: vendorsAnswer,
  },
  compareVendorsRequest,
  VENDORS,
)

const PRICE_FOR_BODY = asking(
  {
    id: 'price',
    summary: "One service's bill for a month, or that of several",
    description:
      'Usage in, lines and total out, calculated as the bill of the vendor is. The fields of `usage` are those of ' +
      'the meter in /api/meters; one that is left out has its default. A list is one bill: items share the free ' +
      'quantities and tiers of one account.',
    answer: priceAnswer,
  },
  z.union([ofNoMeter, priceItems, z.array(ofNoMeter).min(1).max(MOST_ITEMS)]),
  PRICE,
)

const METERS = reading({
  id: 'meters',
  summary: 'Every meter with its usage fields and rates',
  description: 'What may be asked of /api/price, and the prices with source and date.',
  answer: metersAnswer,
})

const AGENTS = asking(
  {
    id: 'mcp',
    summary: 'The same for agents: Model Context Protocol over streamable HTTP',
    description:
      'Stateless: no sessions, and any copy of the service answers any message. Revision 2026-07-28, and the earlier ' +
      'ones. The tools are recommend, estimate, compare, what-would-flip, price and record.',
    answer: z.looseObject({ jsonrpc: z.literal('2.0') }),
  },
  z.looseObject({ jsonrpc: z.literal('2.0'), method: z.string(), params: z.looseObject({}).optional() }),
  MCP,
)

const DOCUMENT = reading({
  id: 'openapi',
  summary: 'This document',
  description: 'Made from the schemas that the service checks with.',
  answer: z.looseObject({ openapi: z.string() }),
})
