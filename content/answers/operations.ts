import type { Answer, QuestionsOf } from './answer'

/** What the system runs on, who runs it, and what it moves. */
export const OPERATIONS = {
  busyAllDay: {
    kind: 'yes-no',
    key: 'utilised',
    // "Are machines busy most of the day, or is large data handed from step to step?"
    formerly: {
      key: 'busy',
      name: 'busyAllDay',
      yes: { busyAllDay: true },
      no: { busyAllDay: false, largePayloads: false },
    },
  },
  largePayloads: { kind: 'yes-no', key: 'payloads' },
  operatesServers: {
    kind: 'yes-no',
    key: 'ops',
    // "Is there nobody to run servers?"
    formerly: {
      key: 'noops',
      name: 'nobodyRunsServers',
      yes: { operatesServers: false },
      no: { operatesServers: true },
    },
  },
  worksOffline: {
    kind: 'yes-no',
    key: 'disconnected',
    // "Must it work without a connection, or is bandwidth the main cost?"
    formerly: {
      key: 'offline',
      name: 'worksOffline',
      yes: { worksOffline: true },
      no: { worksOffline: false, egressDominates: false },
    },
  },
  egressDominates: { kind: 'yes-no', key: 'egress' },
} as const satisfies Record<string, Answer>

export const OPERATIONS_QUESTIONS: QuestionsOf<typeof OPERATIONS> = {
  busyAllDay: {
    slug: 'busy',
    subject: 'running',
    name: 'utilisation',
    question: 'Is compute utilisation above 50% for most of the day?',
    help:
      'Paying per call saves idle time. Where there is little of it, servers cost less than calls. Read CPU ' +
      'utilisation over a whole day.',
    example: 'Checking every frame of thousands of video streams: yes. Resizing an image now and then: no.',
    measure: 'Read CPU utilisation over a whole day.',
    options: {
      yes: {
        detail: 'Servers are busy most of the day',
        phrase: 'utilisation above 50%',
        sentence: 'servers are busy most of the day',
      },
      no: {
        detail: 'There is plenty of idle time',
        phrase: 'utilisation below 50%',
        sentence: 'servers have idle time',
      },
    },
  },
  largePayloads: {
    slug: 'payloads',
    subject: 'running',
    name: 'large payloads',
    question: 'Are large payloads passed between processing steps?',
    help:
      'Megabytes rather than kilobytes. Each function has to store its output and the next one fetch it, so the ' +
      'calls cost more than servers would.',
    example: 'Video frames or data sets handed from step to step: yes. Small JSON messages: no.',
    measure: 'Look at the size of what one processing step hands to the next.',
    options: {
      yes: {
        detail: 'Megabytes from step to step',
        phrase: 'large payloads between steps',
        sentence: 'large payloads pass between processing steps',
      },
      no: {
        detail: 'Small messages, or everything in one process',
        phrase: 'small payloads between steps',
        sentence: 'payloads between processing steps are small',
      },
    },
  },
  operatesServers: {
    slug: 'operators',
    subject: 'running',
    name: 'people to operate servers',
    question: 'Do you have people to operate servers?',
    help:
      'Servers need patches, certificates, capacity and somebody on call. If nobody has the time or the skill, and ' +
      'nobody will be hired, answer no.',
    example: 'A company with a platform team: yes. Two founders who both write the product: no.',
    measure: 'Ask who patches servers and who answers the alarm.',
    options: {
      yes: {
        detail: 'Somebody operates servers already, or will',
        phrase: 'people to operate servers',
        sentence: 'there are people to operate servers',
      },
      no: {
        detail: 'No time or no skill for it, and nobody will be hired',
        phrase: 'nobody to operate servers',
        sentence: 'nobody is there to operate servers',
      },
    },
  },
  worksOffline: {
    slug: 'offline',
    subject: 'reach',
    name: 'offline operation',
    question: 'Must it work offline?',
    help: 'Work has to go on where the users are while the network is down, and is synchronised later.',
    example: 'A restaurant till or a machine on a factory floor: yes. A booking site: no.',
    measure: 'Ask what must go on while the network is down.',
    options: {
      yes: {
        detail: 'It may not stop when the connection does',
        phrase: 'works offline',
        sentence: 'it must work offline',
      },
      no: {
        detail: 'Without a connection nothing happens',
        phrase: 'always connected',
        sentence: 'it may count on a connection',
      },
    },
  },
  egressDominates: {
    slug: 'egress',
    subject: 'reach',
    name: 'share of egress in the bill',
    question: 'Is egress more than half of the infrastructure bill?',
    help:
      'Egress is data sent out to users, through a CDN as well. Where it dominates, serving from locations near the ' +
      'users is what saves money.',
    example: 'A video service: yes. A booking site: no.',
    measure: 'Look up the share of data transfer in the last bill.',
    options: {
      yes: {
        detail: 'Egress dominates the bill',
        phrase: 'egress dominates the bill',
        sentence: 'egress is more than half of the bill',
      },
      no: {
        detail: 'Data transfer is a small item',
        phrase: 'egress is a small part of the bill',
        sentence: 'egress is a small part of the bill',
      },
    },
  },
}
