import { z } from 'zod'
import type { oas31, ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { ANSWER_KEYS, answerRow } from '@/content/answers/rows'
import { figureOf, QUESTIONS } from '@/content/answers/questions'
import { problemAnswer } from '@/contract/answers/problem-answer'
import type { Example } from './examples'
import type { FileAt } from './files'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemAnswer } },
})

const ETAG = { ETag: { description: 'Of the answer, for If-None-Match', schema: { type: 'string' as const } } }

/** An answer that follows from the address alone, and may be kept. */
const kept = (description: string, schema: z.ZodType): ZodOpenApiResponsesObject => ({
  '200': { description, headers: ETAG, content: { 'application/json': { schema } } },
  '304': { description: 'The copy that If-None-Match names still holds' },
})

type Answered = { id: string; summary: string; description: string; answer: z.ZodType }

/** A question whose body is checked. */
export const asking = (
  { id, summary, description, answer }: Answered,
  body: z.ZodType,
  examples: Record<string, Example>,
): ZodOpenApiOperationObject => ({
  operationId: id,
  summary,
  description,
  requestBody: {
    required: true,
    content: {
      'application/json': { schema: body, examples: Object.fromEntries(Object.entries(examples).map(requested)) },
    },
  },
  responses: {
    '200': {
      description: 'The answer',
      content: {
        'application/json': {
          schema: answer,
          examples: Object.fromEntries(Object.entries(examples).flatMap(answered)),
        },
      },
    },
    '400': problem('Not JSON, or a field does not fit: `errors` names every one, with what was found and expected'),
    '413': problem('The body is larger than 64 KB'),
    '415': problem('The body is sent as something else than JSON, or encoded'),
    '500': problem('A failure of ours; the log has it under `id`'),
  },
})

const requested = ([name, { summary, body }]: [string, Example]) => [name, { summary, value: body }] as const

const answered = ([name, { summary, answer }]: [string, Example]) =>
  answer === undefined ? [] : [[name, { summary, value: answer }] as const]

/** A question whose answer follows from its address. */
export const reading = ({ id, summary, description, answer }: Answered): ZodOpenApiOperationObject => ({
  operationId: id,
  summary,
  description,
  responses: { ...kept('The answer', answer), '500': problem('A failure of ours; the log has it under `id`') },
})

/** The same for the query of a link. */
export const readingLink = (about: Answered): ZodOpenApiOperationObject => ({
  ...reading(about),
  parameters: LINK_PARAMETERS,
  responses: {
    ...kept('The answer', about.answer),
    '400': problem('A parameter does not fit: `errors` names every one'),
    '500': problem('A failure of ours; the log has it under `id`'),
  },
})

/** A file of figures for a spreadsheet, a program or a reader. */
export const file = ({ path, use, type }: FileAt): ZodOpenApiOperationObject => ({
  operationId: path.slice(1).replace(/[^a-z0-9]+/gi, '-'),
  summary: use,
  parameters: LINK_PARAMETERS,
  responses: {
    '200': { description: use, content: { [type]: { schema: z.string() } } },
    '404': { description: 'There is nothing to write for this link, or no such file' },
  },
})

/** A word or two about the service. */
export const plain = (id: string, summary: string, statuses: Record<'200', string> & Record<string, string>) => ({
  operationId: id,
  summary,
  responses: Object.fromEntries(
    Object.entries(statuses).map(([status, description]) => [
      status,
      { description, content: { 'text/plain': { schema: z.string() } } },
    ]),
  ),
})

const meaning = (id: (typeof ANSWER_KEYS)[number]): string => {
  const row = answerRow(id)
  return row.kind === 'number' ? `${figureOf(id).label} (${row.unit})` : QUESTIONS[id].question
}

const text = (description: string) => ({ type: 'string' as const, description })

/** Parameters by which a link says its scenario. */
export const LINK_QUERY: oas31.ParameterObject = {
  name: 'scenario',
  in: 'query',
  style: 'form',
  explode: true,
  description:
    'The query of a recommendation, as it is copied: answers, figures, prices. What is left out has its default.',
  schema: {
    type: 'object',
    properties: {
      v: text('Version of the link'),
      ...Object.fromEntries(ANSWER_KEYS.map((id) => [answerRow(id).key, text(meaning(id))])),
    },
    additionalProperties: { type: 'string' },
  },
}

const LINK_PARAMETERS = [{ $ref: '#/components/parameters/Link' }]
