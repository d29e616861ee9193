import { counted, defineMeter, field } from '../engine/define'
import { optionalLine } from '../engine/line'
import { sharingFree } from '../engine/shared-free'

const BYTES_PER_TIB = 1024 ** 4
/** Minimum billed size of a request, in bytes. */
const LEAST_BYTES = 1000

/** Delivery to each subscription is billed like publishing, and all of it shares one free tier. */
const pubsub = defineMeter({
  id: 'gcp.pubsub',
  vendor: 'gcp',
  service: 'Pub/Sub',
  label: 'Topics and subscriptions',
  usage: [
    field('messages', 'Messages published', 'messages/month', 0),
    { ...field('messageBytes', 'Size of a message', 'bytes', 1024), maximum: 10_000_000 },
    counted('messagesPerRequest', 'Messages published or delivered in a request', 'messages', 1, 1),
    field('subscriptions', 'Subscriptions that get every message', 'subscriptions', 1),
    field('publishTib', 'Data published, counted in TiB', 'TiB/month', 0),
    field('deliverTib', 'Data delivered, counted in TiB', 'TiB/month', 0),
    field('retainedGib', 'Acknowledged messages kept', 'GiB-month', 0),
    field('snapshotGib', 'Messages kept by snapshots', 'GiB-month', 0),
  ],
  prices: ['gcp.pubsub.tib', 'gcp.pubsub.retained'],
  lines: (usage, prices, options) => {
    const tib = tibOf(usage)
    const price = prices['gcp.pubsub.tib']
    const line = sharingFree(price, options)
    return [
      line({ id: 'publish', label: 'Data published', quantity: tib + usage.publishTib, price }),
      line({
        id: 'deliver',
        label: 'Data delivered',
        quantity: tib * usage.subscriptions + usage.deliverTib,
        price,
      }),
      optionalLine({
        id: 'retained',
        label: 'Acknowledged messages kept',
        quantity: usage.retainedGib,
        price: prices['gcp.pubsub.retained'],
      }),
      optionalLine({
        id: 'snapshots',
        label: 'Snapshots',
        quantity: usage.snapshotGib,
        price: prices['gcp.pubsub.retained'],
      }),
    ]
  },
})

type Messages = { messages: number; messageBytes: number; messagesPerRequest: number }

/** TiB of all messages, each request counting at least the minimum size. */
const tibOf = ({ messages, messageBytes, messagesPerRequest }: Messages): number =>
  (messages / messagesPerRequest) * (Math.max(LEAST_BYTES, messageBytes * messagesPerRequest) / BYTES_PER_TIB)

export const PUBSUB_METERS = [pubsub] as const
