import type { WizardQuestion } from '../schemas/decision'
import { no, yes } from './options'

/** What the source's tree does not ask: answers that the rules of the three axes and the anti-patterns read. */
export const QUESTIONS_BESIDE_THE_TREE: WizardQuestion[] = [
  {
    slug: 'ratio',
    answer: 'readWriteRatio',
    question: 'How many reads are there for each write?',
    help:
      'The figure behind "more than ten reads for each write". Count requests that only look something up in a ' +
      'day of access logs, and divide ' +
      'by those that change something. If you give it, it settles the other question too.',
    example:
      'A wiki with 2,000 page views and 40 edits a day: 50. A sensor feed that is read as often as it is written: 1.',
    options: [],
    suggestions: [
      { value: 1, label: 'Written as often as read' },
      { value: 5, label: 'Ordinary business application' },
      { value: 20, label: 'Shop or feed' },
      { value: 1000, label: 'Published content' },
    ],
  },
  {
    slug: 'baseline',
    answer: 'lowBaseline',
    question: 'Is there next to no load for long stretches?',
    help:
      'Bursts are one thing, silence between them another. If machines would wait through whole nights, weekends ' +
      'or seasons, they are paid for ' +
      'nothing. Look at the quietest tenth of the hours of a month.',
    example: 'A payroll run at the end of the month: yes. A chat that somebody always uses: no.',
    options: [yes('Hours or days with hardly a request'), no('Somebody is always there')],
    suggestions: [],
  },
  {
    slug: 'latency',
    answer: 'latencyTargetMs',
    question: 'Within how many milliseconds must most users have an answer?',
    help:
      'From the click to the first byte, the way through the network included. Take what is promised or what ' +
      'hurts when it is missed, not ' +
      'what would be nice. Below about 50 ms, distance itself becomes the problem: light takes longer across an ' +
      'ocean and back.',
    example: 'A multiplayer game: 50. A search box: 200. A report: 3,000.',
    options: [],
    suggestions: [
      { value: 50, label: 'Games, bidding, typing' },
      { value: 200, label: 'Feels immediate' },
      { value: 1000, label: 'Ordinary pages' },
      { value: 5000, label: 'Reports, uploads' },
    ],
  },
  {
    slug: 'tenants',
    answer: 'multiTenant',
    question: 'Do many customers share the system, each with data of their own?',
    help:
      "Tenants are customers that must not see each other's data: companies, schools, shops. Many users of one " +
      'service are not tenants. Where ' +
      'there are, somebody has to decide how far apart they are kept.',
    example: 'Accounting software for 3,000 firms: yes. A newspaper with 3,000 readers: no.',
    options: [yes('Companies or groups with separate data'), no('One organisation, or users of one common service')],
    suggestions: [],
  },
  {
    slug: 'queries',
    answer: 'otherQueryModels',
    question: 'Do queries need another model than the one that is written?',
    help:
      'One model is enough as long as what is shown looks much like what is stored. It is not when screens join ' +
      'a dozen tables, when there is ' +
      'full-text or map search, or when several consumers each need a shape of their own.',
    example:
      'Orders written one by one, but read as a dashboard over all shops: yes. A form that shows what was entered: no.',
    options: [yes('Search, dashboards or views over many sources'), no('What is read looks like what is written')],
    suggestions: [],
  },
  {
    slug: 'replay',
    answer: 'replayNeeded',
    question: 'Must past changes be read again, by new consumers or under new rules?',
    help:
      'Some systems are right only if yesterday can be worked out again: a rule changes backwards, a new ' +
      'consumer starts from the beginning. ' +
      'If only the present counts, current records are enough.',
    example: 'Licences whose terms are reinterpreted years later: yes. A booking that is changed or cancelled: no.',
    options: [
      yes('Rules will change, or new consumers need all that happened'),
      no('The present state is all that is used'),
    ],
    suggestions: [],
  },
  {
    slug: 'busy',
    answer: 'busyAllDay',
    question: 'Are machines busy most of the day, or is large data handed from step to step?',
    help:
      'Paying by the call saves idle time. Where there is none, or where each step has to store and fetch what ' +
      'the next one needs, the calls ' +
      'cost more than the machines. Look at processor use over a whole day.',
    example: 'Checking every frame of thousands of video streams: yes. Resizing a picture now and then: no.',
    options: [
      yes('Above about half of capacity most of the day, or megabytes between steps'),
      no('Plenty of idle time, small messages'),
    ],
    suggestions: [],
  },
  {
    slug: 'operators',
    answer: 'nobodyRunsServers',
    question: 'Is there nobody to run servers?',
    help:
      'Servers want patches, certificates, capacity and somebody who answers at night. If nobody has the time or ' +
      'the skill, and nobody will be ' +
      'hired, that decides more than the price of a machine.',
    example: 'Two founders who both write the product: yes. A company with a platform team: no.',
    options: [
      yes('No time or no skill for it, and nobody will be hired'),
      no('Somebody runs servers already, or will'),
    ],
    suggestions: [],
  },
  {
    slug: 'offline',
    answer: 'worksOffline',
    question: 'Must it work without a connection, or is bandwidth the main cost?',
    help:
      'Both bring the work to where the users are: tills and machines that may not stop when the line is cut, ' +
      'and bytes so many that moving ' +
      'them is what is paid for.',
    example: 'A restaurant till or a video service: yes. A booking site: no.',
    options: [
      yes('It may not stop with the line, or traffic is most of the bill'),
      no('Without a connection nothing happens, and traffic is a small item'),
    ],
    suggestions: [],
  },
  {
    slug: 'central',
    answer: 'centralState',
    question: 'Does nearly every request need one central database or shared state?',
    help:
      'Code near the user is fast only if what it needs is near as well. Sessions, counters, stock or ' +
      'permissions that all requests share are ' +
      'in one place, and each request travels there.',
    example: 'Checking a rate limit that all regions share: yes. Serving a page that changes once an hour: no.',
    options: [
      yes('Requests read or change what all others share'),
      no('Data can be cached, or belongs to one place or user'),
    ],
    suggestions: [],
  },
  {
    slug: 'stream',
    answer: 'derivedStream',
    question: 'Is it a pipeline that derives data from a stream of events?',
    help:
      'The product of such a system is not a transaction but a result: counts, features, alerts, views. Events ' +
      'come in, derived data comes out, ' +
      'and it can be worked out again.',
    example: 'Who viewed your profile, fraud scores, prices by demand: yes. The shop that produces the events: no.',
    options: [yes('Derived results are what it is for'), no('It takes requests and keeps records')],
    suggestions: [],
  },
  {
    slug: 'batch',
    answer: 'batchRecompute',
    question: 'Must derived data be recomputed in batches over all history?',
    help:
      'One stream job is simpler than a stream and a batch. The batch is needed when input comes very late or is ' +
      'corrected, when reading the ' +
      'whole log again takes too long, or when results are trained on everything.',
    example:
      'Billing from usage that partners correct weeks later: yes. A counter that reads its log again overnight: no.',
    options: [yes('Late corrections, or results over everything'), no('Running the stream again is enough')],
    suggestions: [],
  },
  {
    slug: 'database',
    answer: 'sharedDatabase',
    question: 'Do, or would, services share one database?',
    help:
      "Services that read each other's tables cannot change them alone, so they are released together again, " +
      'with a network between them. It ' +
      'changes no recommendation; it is named where services are recommended.',
    example: 'A new service that reads the orders table of the old system: yes. One that asks the order service: no.',
    options: [yes('Some tables belong to several services'), no('Each service has a store of its own')],
    suggestions: [],
  },
  {
    slug: 'audited',
    answer: 'auditedPercent',
    question: 'How much of the system, of a hundred parts, has a history that must be proven?',
    help:
      'Event sourcing pays where history is asked for and nowhere else. A rough share of the features or tables ' +
      'will do. It changes no ' +
      'recommendation; it warns when more is event-sourced than is audited.',
    example: "Of a bank's system, the ledger but not the branch finder: 20 of 100.",
    options: [],
    suggestions: [
      { value: 10, label: 'One table or two' },
      { value: 30, label: 'The core of it' },
      { value: 100, label: 'All of it' },
    ],
  },
]
