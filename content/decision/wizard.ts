import type { WizardQuestion } from '../schemas/decision'

type Option = WizardQuestion['options'][number]

const yes = (detail: string): Option => ({ value: 'yes', label: 'Yes', detail })
const no = (detail: string): Option => ({ value: 'no', label: 'No', detail })

/**
 * The nine answers of the tree in the order in which it uses them, then those that only the three axes and the anti-patterns ask for.
 * Asked in the order of what they can still change, a visitor meets few of them. The words are ours.
 */
export const WIZARD_QUESTIONS: WizardQuestion[] = [
  {
    slug: 'consistency',
    answer: 'consistency',
    question: 'Must every read see the last write?',
    help:
      'Strong consistency means that once a write is confirmed, nobody can read the old value. Eventual consistency means '
      + 'that readers may see it for a moment, usually well under a second. Ask what would happen if two people saw '
      + 'different values for five seconds: if money, stock or safety is at stake, answer for that part of the system.',
    example: 'An account balance before a transfer needs strong consistency. A like counter or a product description does not.',
    asks: 'consistency',
    options: [
      { value: 'strong', label: 'Yes, always', detail: 'A stale read costs money, breaks a promise or a rule' },
      { value: 'eventual', label: 'No, shortly after is fine', detail: 'Readers may be a moment behind and nobody is harmed' },
    ],
    suggestions: [],
  },
  {
    slug: 'reads',
    answer: 'highReadVolume',
    question: 'Are there more than ten reads for each write?',
    help:
      'Count requests that only look something up against requests that change something, over an ordinary day. Access logs '
      + 'tell it quickly: GET against POST, PUT and DELETE. Above 10:1 the read side is worth a design of its own; below it, '
      + 'one model usually serves both.',
    example: 'A catalogue is read hundreds of times for each edit. A sensor feed is written more often than it is read.',
    asks: 'consistency',
    options: [
      yes('Well above 10:1, as in catalogues, feeds and search'),
      no('At or below 10:1, as in data entry, chat and telemetry'),
    ],
    suggestions: [],
  },
  {
    slug: 'audit',
    answer: 'auditCritical',
    question: 'Is the history of every change a requirement in itself?',
    help:
      'The question is whether you must be able to say what was known at any past moment, and prove that nothing was altered '
      + 'since. A table of changes for support staff is not that; a regulator, an auditor or a court asking for it is. '
      + 'Asking whether somebody would pay to rebuild last March as it was known in April separates the two.',
    example: 'Ledgers, medication records and trading orders need it. A "last edited by" column is enough for a wiki.',
    asks: 'consistency',
    options: [
      yes('Past states must be rebuilt, explained or proven'),
      no('The current state and ordinary logs are enough'),
    ],
    suggestions: [],
  },
  {
    slug: 'deploys',
    answer: 'independentDeploys',
    question: 'Must teams release without waiting for each other?',
    help:
      'Look at the last three months: how many releases were late because another team was not ready, or were rolled back '
      + 'because of another team\'s change? If it is rare, a shared release with good tests is cheaper than independent '
      + 'services. With one team, the answer is nearly always no.',
    example:
      'Search ships ten times a day while billing ships once a month after a review: yes. One weekly train that suits all: no.',
    asks: 'consistency',
    options: [
      yes('Waiting for others is a regular and costly delay'),
      no('One release for all works, or there is only one team'),
    ],
    suggestions: [],
  },
  {
    slug: 'load',
    answer: 'loadShape',
    question: 'Is the load even, or does it come in bursts?',
    help:
      'Compare the busiest hour of a month with an ordinary one. An office day that rises and falls by a factor of three is '
      + 'steady. Bursts of ten times and more, or long stretches with nearly nothing, are spiky: there, paying for idle '
      + 'capacity is the main cost.',
    example: 'Ticket sales, exam results and nightly imports are spiky. A payment network or a fleet of sensors is steady.',
    asks: 'consistency',
    options: [
      { value: 'steady', label: 'Steady', detail: 'Follows the day; the peak is a few times the average' },
      { value: 'spiky', label: 'Spiky', detail: 'Bursts of ten times and more, or mostly idle' },
    ],
    suggestions: [],
  },
  {
    slug: 'users',
    answer: 'globalUsers',
    question: 'Are your users spread over continents?',
    help:
      'A request across an ocean and back takes roughly 80 to 250 ms before your code has done anything. It matters when a '
      + 'large share of users is that far from your servers and the work is interactive. Analytics by country, and the '
      + 'latency seen by real browsers, answer it.',
    example:
      'A game with players in São Paulo, Seoul and Berlin: yes. A tax service for one country, with a few users abroad: no.',
    asks: 'consistency',
    options: [
      yes('A large share of them is an ocean away from any one place'),
      no('One country, or one continent, holds nearly all of them'),
    ],
    suggestions: [],
  },
  {
    slug: 'isolation',
    answer: 'isolationNeeded',
    question: 'Must a failure or a noisy customer be kept away from the others?',
    help:
      'Isolation limits how many users one fault can reach, and stops one heavy tenant from slowing the rest. Contracts that '
      + 'name a customer\'s own availability, data that may not be mixed, or an outage that reached everybody are signs of '
      + 'it. The source ties it to large scale: its tree names cells only from 100,000 queries per second.',
    example: 'A platform whose largest customer can slow down a thousand small ones: yes. A public site without accounts: no.',
    asks: 'consistency',
    options: [
      yes('One fault or one tenant must not reach everybody'),
      no('A shared fate is acceptable'),
    ],
    suggestions: [],
  },
  {
    slug: 'peak',
    answer: 'peakQps',
    question: 'How many requests per second arrive in your busiest minute?',
    help:
      'Count reads and writes together, at the door of the system, not between its parts. If you know only a daily figure, '
      + 'divide by 86,400 and multiply by three: a million requests a day is about 12 per second on average and 35 at the '
      + 'peak. Plan for the load you expect within the horizon, not for the one you hope for.',
    example: '200,000 people opening ten pages each within the same hour is about 560 requests per second.',
    asks: 'scale',
    options: [],
    suggestions: [
      { value: 10, label: 'Internal tool' },
      { value: 500, label: 'Busy product in one country' },
      { value: 20_000, label: 'Large consumer product' },
      { value: 200_000, label: 'Platform used by other platforms' },
      { value: 2_000_000, label: 'Among the busiest on the internet' },
    ],
  },
  {
    slug: 'teams',
    answer: 'teams',
    question: 'How many teams own and deploy this system?',
    help:
      'Count the teams that change and release this system, not all teams of the company. A team is a handful of people who '
      + 'share a backlog and an on-call duty. Teams that only call its interface do not count.',
    example: 'Forty engineers in five squads who all commit to the shop: five. One squad whose API is used by nine others: one.',
    asks: 'team',
    options: [],
    suggestions: [
      { value: 1, label: 'Single team' },
      { value: 3, label: 'A few teams' },
      { value: 8, label: 'A department' },
      { value: 30, label: 'A large organisation' },
    ],
  },
  {
    slug: 'ratio',
    answer: 'readWriteRatio',
    question: 'How many reads are there for each write?',
    help:
      'The figure behind "more than ten reads for each write". Count requests that only look something up in a day of access logs, and divide '
      + 'by those that change something. If you give it, it settles the other question too.',
    example: 'A wiki with 2,000 page views and 40 edits a day: 50. A sensor feed that is read as often as it is written: 1.',
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
      'Bursts are one thing, silence between them another. If machines would wait through whole nights, weekends or seasons, they are paid for '
      + 'nothing. Look at the quietest tenth of the hours of a month.',
    example: 'A payroll run at the end of the month: yes. A chat that somebody always uses: no.',
    options: [yes('Hours or days with hardly a request'), no('Somebody is always there')],
    suggestions: [],
  },
  {
    slug: 'latency',
    answer: 'latencyTargetMs',
    question: 'Within how many milliseconds must most users have an answer?',
    help:
      'From the click to the first byte, the way through the network included. Take what is promised or what hurts when it is missed, not '
      + 'what would be nice. Below about 50 ms, distance itself becomes the problem: light takes longer across an ocean and back.',
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
      'Tenants are customers that must not see each other\'s data: companies, schools, shops. Many users of one service are not tenants. Where '
      + 'there are, somebody has to decide how far apart they are kept.',
    example: 'Accounting software for 3,000 firms: yes. A newspaper with 3,000 readers: no.',
    options: [yes('Companies or groups with separate data'), no('One organisation, or users of one common service')],
    suggestions: [],
  },
  {
    slug: 'queries',
    answer: 'otherQueryModels',
    question: 'Do queries need another model than the one that is written?',
    help:
      'One model is enough as long as what is shown looks much like what is stored. It is not when screens join a dozen tables, when there is '
      + 'full-text or map search, or when several consumers each need a shape of their own.',
    example: 'Orders written one by one, but read as a dashboard over all shops: yes. A form that shows what was entered: no.',
    options: [yes('Search, dashboards or views over many sources'), no('What is read looks like what is written')],
    suggestions: [],
  },
  {
    slug: 'replay',
    answer: 'replayNeeded',
    question: 'Must past changes be read again, by new consumers or under new rules?',
    help:
      'Some systems are right only if yesterday can be worked out again: a rule changes backwards, a new consumer starts from the beginning. '
      + 'If only the present counts, current records are enough.',
    example: 'Licences whose terms are reinterpreted years later: yes. A booking that is changed or cancelled: no.',
    options: [yes('Rules will change, or new consumers need all that happened'), no('The present state is all that is used')],
    suggestions: [],
  },
  {
    slug: 'busy',
    answer: 'busyAllDay',
    question: 'Are machines busy most of the day, or is large data handed from step to step?',
    help:
      'Paying by the call saves idle time. Where there is none, or where each step has to store and fetch what the next one needs, the calls '
      + 'cost more than the machines. Look at processor use over a whole day.',
    example: 'Checking every frame of thousands of video streams: yes. Resizing a picture now and then: no.',
    options: [yes('Above about half of capacity most of the day, or megabytes between steps'), no('Plenty of idle time, small messages')],
    suggestions: [],
  },
  {
    slug: 'operators',
    answer: 'nobodyRunsServers',
    question: 'Is there nobody to run servers?',
    help:
      'Servers want patches, certificates, capacity and somebody who answers at night. If nobody has the time or the skill, and nobody will be '
      + 'hired, that decides more than the price of a machine.',
    example: 'Two founders who both write the product: yes. A company with a platform team: no.',
    options: [yes('No time or no skill for it, and nobody will be hired'), no('Somebody runs servers already, or will')],
    suggestions: [],
  },
  {
    slug: 'offline',
    answer: 'worksOffline',
    question: 'Must it work without a connection, or is bandwidth the main cost?',
    help:
      'Both bring the work to where the users are: tills and machines that may not stop when the line is cut, and bytes so many that moving '
      + 'them is what is paid for.',
    example: 'A restaurant till or a video service: yes. A booking site: no.',
    options: [yes('It may not stop with the line, or traffic is most of the bill'), no('Without a connection nothing happens, and traffic is a small item')],
    suggestions: [],
  },
  {
    slug: 'central',
    answer: 'centralState',
    question: 'Does nearly every request need one central database or shared state?',
    help:
      'Code near the user is fast only if what it needs is near as well. Sessions, counters, stock or permissions that all requests share are '
      + 'in one place, and each request travels there.',
    example: 'Checking a rate limit that all regions share: yes. Serving a page that changes once an hour: no.',
    options: [yes('Requests read or change what all others share'), no('Data can be cached, or belongs to one place or user')],
    suggestions: [],
  },
  {
    slug: 'stream',
    answer: 'derivedStream',
    question: 'Is it a pipeline that derives data from a stream of events?',
    help:
      'The product of such a system is not a transaction but a result: counts, features, alerts, views. Events come in, derived data comes out, '
      + 'and it can be worked out again.',
    example: 'Who viewed your profile, fraud scores, prices by demand: yes. The shop that produces the events: no.',
    options: [yes('Derived results are what it is for'), no('It takes requests and keeps records')],
    suggestions: [],
  },
  {
    slug: 'batch',
    answer: 'batchRecompute',
    question: 'Must derived data be recomputed in batches over all history?',
    help:
      'One stream job is simpler than a stream and a batch. The batch is needed when input comes very late or is corrected, when reading the '
      + 'whole log again takes too long, or when results are trained on everything.',
    example: 'Billing from usage that partners correct weeks later: yes. A counter that reads its log again overnight: no.',
    options: [yes('Late corrections, or results over everything'), no('Running the stream again is enough')],
    suggestions: [],
  },
  {
    slug: 'database',
    answer: 'sharedDatabase',
    question: 'Do, or would, services share one database?',
    help:
      'Services that read each other\'s tables cannot change them alone, so they are released together again, with a network between them. It '
      + 'changes no recommendation; it is named where services are recommended.',
    example: 'A new service that reads the orders table of the old system: yes. One that asks the order service: no.',
    options: [yes('Some tables belong to several services'), no('Each service has a store of its own')],
    suggestions: [],
  },
  {
    slug: 'audited',
    answer: 'auditedPercent',
    question: 'How much of the system, of a hundred parts, has a history that must be proven?',
    help:
      'Event sourcing pays where history is asked for and nowhere else. A rough share of the features or tables will do. It changes no '
      + 'recommendation; it warns when more is event-sourced than is audited.',
    example: 'Of a bank\'s system, the ledger but not the branch finder: 20 of 100.',
    options: [],
    suggestions: [
      { value: 10, label: 'One table or two' },
      { value: 30, label: 'The core of it' },
      { value: 100, label: 'All of it' },
    ],
  },
]
