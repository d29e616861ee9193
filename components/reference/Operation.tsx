import { CodeWords } from './CodeWords'

type Example = { summary: string; value: unknown }
type Content = Record<string, { examples?: Record<string, Example> }>

/** One operation of an OpenAPI document, as far as the page shows it. */
export type Described = {
  method: string
  path: string
  operationId: string
  tags: string[]
  summary: string
  description?: string
  requestBody?: { content: Content }
  responses: Record<string, { description: string }>
}

/** An operation with an example to send and what may be answered. */
export function Operation({ operation }: { operation: Described }) {
  const { method, path, summary, description, requestBody, responses } = operation
  const examples = Object.values(requestBody?.content['application/json']?.examples ?? {})
  return (
    <article aria-labelledby={`op-${operation.operationId}`} className="grid gap-x-10 gap-y-4 py-6 lg:grid-cols-2">
      <div className="min-w-0">
        <h3 id={`op-${operation.operationId}`} className="text-lg font-semibold">
          {summary}
        </h3>
        <p className="mt-1 font-mono text-sm">
          {method} {path}
        </p>
        {description && (
          <p className="mt-2 text-muted">
            <CodeWords>{description}</CodeWords>
          </p>
        )}
        <dl className="mt-3 space-y-1 text-sm">
          {Object.entries(responses).map(([status, { description: means }]) => (
            <div key={status} className="grid grid-cols-[3rem_1fr]">
              <dt className="font-mono">{status}</dt>
              <dd className="text-muted">
                <CodeWords>{means}</CodeWords>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="min-w-0 space-y-4">
        {examples.map(({ summary: about, value }) => (
          <figure key={about}>
            <figcaption className="text-sm text-muted">{about}</figcaption>
            <pre className="mt-1 border border-rule p-3 font-mono text-xs wrap-anywhere whitespace-pre-wrap">
              {JSON.stringify(value, null, 2)}
            </pre>
          </figure>
        ))}
      </div>
    </article>
  )
}
