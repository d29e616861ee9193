import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'

const KB_PER_GB = 1024 * 1024

/** Caches are sold in these sizes. */
const CACHES = [
  { gb: 0.5, price: 'aws.apigw.cache_0_5' },
  { gb: 1.6, price: 'aws.apigw.cache_1_6' },
  { gb: 6.1, price: 'aws.apigw.cache_6_1' },
  { gb: 13.5, price: 'aws.apigw.cache_13_5' },
  { gb: 28.4, price: 'aws.apigw.cache_28_4' },
  { gb: 58.2, price: 'aws.apigw.cache_58_2' },
  { gb: 118, price: 'aws.apigw.cache_118' },
  { gb: 237, price: 'aws.apigw.cache_237' },
] as const

const requests = field('requests', 'Calls', 'calls/month', 1_000_000)

const http = defineMeter({
  id: 'aws.apigw.http',
  vendor: 'aws',
  service: 'API Gateway HTTP',
  label: 'HTTP API',
  usage: [requests, field('requestKb', 'Size of a call; every started 512 KB is one more', 'KB', 1)],
  prices: ['aws.apigw.http'],
  lines: (use, prices, options) => [
    line({
      id: 'calls',
      label: 'Calls',
      quantity: use.requests * roundUpToIncrement(use.requestKb, 512, 1),
      price: prices['aws.apigw.http'],
      options,
    }),
  ],
})

const rest = defineMeter({
  id: 'aws.apigw.rest',
  vendor: 'aws',
  service: 'API Gateway REST',
  label: 'REST API, public or private',
  usage: [
    requests,
    field('requestKb', 'Size of a call, which counts for private ones', 'KB', 1),
    field('privateEndpoints', 'Endpoints of a private API, one for each zone', 'endpoints', 0),
    { ...field('cacheGb', 'Cache; 0 = none', 'GB', 0), values: [0, ...CACHES.map(({ gb }) => gb)] },
    hours,
  ],
  prices: ['aws.apigw.rest', ...CACHES.map(({ price }) => price), 'aws.vpce.hour', 'aws.vpce.gb'],
  lines: (use, prices, options) => {
    const privateGb = use.privateEndpoints > 0 ? (use.requests * use.requestKb) / KB_PER_GB : 0
    const { price: ofCache } = CACHES.find(({ gb }) => gb >= use.cacheGb) ?? CACHES[0]
    return [
      line({ id: 'calls', label: 'Calls', quantity: use.requests, price: prices['aws.apigw.rest'], options }),
      optionalLine({
        id: 'endpoints',
        label: 'Private endpoints',
        quantity: use.privateEndpoints * use.hours,
        price: prices['aws.vpce.hour'],
      }),
      optionalLine({
        id: 'bytes',
        label: 'Bytes through private endpoints',
        quantity: privateGb,
        price: prices['aws.vpce.gb'],
      }),
      optionalLine({ id: 'cache', label: 'Cache', quantity: use.cacheGb > 0 ? use.hours : 0, price: prices[ofCache] }),
    ]
  },
})

const webSocket = defineMeter({
  id: 'aws.apigw.websocket',
  vendor: 'aws',
  service: 'API Gateway WebSocket',
  label: 'WebSocket API',
  usage: [
    field('messages', 'Messages, both ways', 'messages/month', 1_000_000),
    field('messageKb', 'Size of a message; every started 32 KB is one more', 'KB', 1),
    field('connectionMinutes', 'Minutes of all connections', 'minutes/month', 0),
  ],
  prices: ['aws.apigw.ws_message', 'aws.apigw.ws_minute'],
  lines: (use, prices, options) => [
    line({
      id: 'messages',
      label: 'Messages',
      quantity: use.messages * roundUpToIncrement(use.messageKb, 32, 1),
      price: prices['aws.apigw.ws_message'],
      options,
    }),
    line({
      id: 'minutes',
      label: 'Connection minutes',
      quantity: use.connectionMinutes,
      price: prices['aws.apigw.ws_minute'],
      options,
    }),
  ],
})

export const API_GATEWAY_METERS = [http, rest, webSocket] as const
