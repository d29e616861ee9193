/*
 * Examples of the document. app/api/document/document.test.ts sends each to its route: what is stated as the answer is
 * the answer, and what is not stated fits its schema.
 */
export type Example = { summary: string; body: unknown; answer?: unknown }

export const ESTIMATE: Record<string, Example> = {
  volumes: {
    summary: 'CQRS with a million writes, ten million reads and a million events a month',
    body: {
      pattern: 'cqrs',
      rateCard: 'framework',
      requirements: { writeVolume: 1_000_000, readVolume: 10_000_000, events: 1_000_000 },
    },
    answer: {
      pattern: 'cqrs',
      rateCard: 'framework',
      currency: 'USD',
      period: 'month',
      lines: [
        {
          id: 'writeDb',
          label: 'Write database',
          quantity: 1_000_000,
          unit: 'write',
          rate: 0.001,
          amount: 1000,
          provenance: 'source',
        },
        {
          id: 'readStores',
          label: 'Read stores',
          quantity: 10_000_000,
          unit: 'read',
          rate: 0.0001,
          amount: 1000,
          provenance: 'source',
        },
        {
          id: 'streaming',
          label: 'Streaming',
          quantity: 1_000_000,
          unit: 'event',
          rate: 0.0001,
          amount: 100,
          provenance: 'source',
        },
      ],
      subtotal: 2100,
      multiplier: { published: 2, applied: 2, why: 'Dual infrastructure' },
      publishedTotal: 4200,
      total: 4200,
    },
  },
  workload: {
    summary: 'CQRS at AWS list prices for 3,000 requests/s and 500,000 users',
    body: { pattern: 'cqrs', rateCard: 'aws-us-east-1', workload: { peakQps: 3000, users: 500_000 } },
  },
}

export const VENDORS: Record<string, Example> = {
  serverless: {
    summary: 'Serverless with 50 million requests a month, at three vendors',
    body: { pattern: 'serverless', workload: { traffic: { amount: 50_000_000 } } },
  },
}

export const PRICE: Record<string, Example> = {
  item: {
    summary: 'A month of a Kubernetes control plane, at 720 hours',
    body: { meter: 'aws.eks', options: { hoursPerMonth: 720 } },
  },
  list: {
    summary: 'Two services on one account, which has its free quantities once',
    body: {
      items: [
        { meter: 'aws.lambda.x86', usage: { requests: 3_000_000, durationMs: 120, memoryMb: 1536 } },
        { meter: 'aws.nat', usage: { gb: 100 }, region: 'eu-central-1' },
      ],
    },
  },
}

export const RECOMMEND: Record<string, Example> = {
  system: {
    summary: '6,000 requests/s, three teams, an audit trail and a budget',
    body: {
      answers: { peakQps: 6000, teams: 3, auditCritical: true, budgetMonth: 20_000 },
      people: { engineers: 20 },
      money: { horizonMonths: 24 },
    },
  },
  nothing: { summary: 'Nothing is known yet: what to find out first', body: { answers: {} } },
}

/** The query of a link, as an example of what GET takes. */
export const LINK: Record<string, string> = { qps: '6000', teams: '3', audit: 'yes', horizon: '24' }

const ENVELOPE = {
  _meta: {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'example', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': {},
  },
}

/** A message of the Model Context Protocol. Its method is said in the header `Mcp-Method` too. */
export const MCP: Record<string, Example> = {
  list: {
    summary: 'What may be asked',
    body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: ENVELOPE },
  },
}
