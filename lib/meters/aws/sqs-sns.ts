import { roundUpToIncrement } from '../engine/round-up'
import { counted, defineMeter, field, flag, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { carried } from '../engine/rules'

/** Size in KB of one billed unit of a request, a delivery or an event; a part of a unit is billed as a whole one. */
export const MESSAGE_UNIT_KB = 64

/** Each message takes three requests (send, receive, delete), or fewer when batches carry several messages. */
const sqs = defineMeter({
  id: 'aws.sqs',
  vendor: 'aws',
  service: 'SQS',
  label: 'Queue',
  usage: [
    field('messages', 'Messages through the queue', 'messages/month', 0),
    field('messageKb', 'Size of a message, or of a request', 'KB', 1),
    field('requestsPerMessage', 'Requests for a message: send, receive, delete', 'requests', 3),
    counted('batchSize', 'Messages carried by one request', 'messages', 1, 1),
    field('requests', 'Requests counted one by one, e.g. empty receives', 'requests/month', 0),
    flag('fifo', 'Whether order is kept'),
  ],
  rules: carried(['messages'], 'requestsPerMessage'),
  prices: ['aws.sqs.standard', 'aws.sqs.fifo'],
  lines: ({ messages, messageKb, requestsPerMessage, batchSize, requests, fifo }, prices, options) => {
    const ofMessages =
      ((messages * requestsPerMessage) / batchSize) * roundUpToIncrement(messageKb * batchSize, MESSAGE_UNIT_KB, 1)
    const billed = ofMessages + requests * roundUpToIncrement(messageKb, MESSAGE_UNIT_KB, 1)
    const kind = prices[fifo > 0 ? 'aws.sqs.fifo' : 'aws.sqs.standard']
    return [line({ id: 'requests', label: 'Requests, in units of 64 KB', quantity: billed, price: kind, options })]
  },
})

/** Deliveries to queues and functions are free; deliveries over HTTP are billed. */
const sns = defineMeter({
  id: 'aws.sns',
  vendor: 'aws',
  service: 'SNS',
  label: 'Notifications',
  usage: [
    field('publishes', 'Messages published', 'messages/month', 0),
    field('messageKb', 'Size of a message', 'KB', 1),
    field('httpDeliveries', 'Deliveries over HTTP or HTTPS', 'deliveries/month', 0),
  ],
  prices: ['aws.sns.publish', 'aws.sns.http'],
  lines: ({ publishes, messageKb, httpDeliveries }, prices, options) => {
    const units = roundUpToIncrement(messageKb, MESSAGE_UNIT_KB, 1)
    return [
      line({
        id: 'publishes',
        label: 'Requests, in units of 64 KB',
        quantity: publishes * units,
        price: prices['aws.sns.publish'],
        options,
      }),
      optionalLine({
        id: 'http',
        label: 'Deliveries over HTTP, in units of 64 KB',
        quantity: httpDeliveries * units,
        price: prices['aws.sns.http'],
        options,
      }),
    ]
  },
})

/** One pair of brokers, of the only size in our price lists. Storage is not included. */
const mq = defineMeter({
  id: 'aws.mq',
  vendor: 'aws',
  service: 'Amazon MQ (ActiveMQ)',
  label: 'Message broker, mq.m5.large active and standby',
  usage: [field('pairs', 'Pairs of brokers', 'pairs', 1), hours],
  prices: ['aws.mq.m5.large_active_standby'],
  lines: ({ pairs, hours: up }, prices) => [
    line({
      id: 'pairs',
      label: 'Hours of a pair',
      quantity: pairs * up,
      price: prices['aws.mq.m5.large_active_standby'],
    }),
  ],
})

export const MESSAGE_METERS = [sqs, sns, mq] as const
