import type { CostPart } from './cost-parts'

/** What one line of the whole cost contains, what it leaves to another line, and how it is worked out. */
export type CostLineText = {
  contains: string
  /** Said so that nothing is counted twice. */
  leaves: string
  formula: string
  /** Paid for, or lost and on no invoice. */
  kind: 'paid' | 'unpaid'
}

/** Read by pages that the server makes; the formulas themselves are in lib/cost/whole/lines. */
export const COST_LINE_TEXTS: Record<CostPart, CostLineText> = {
  infrastructure: {
    kind: 'paid',
    contains:
      'Every component of the bill in every month of the horizon, with growth of the load, discounts and ' +
      'commitments. ' +
      'A component that several parts need is bought once.',
    leaves:
      'People who operate it are in Operations. Running old and new infrastructure at the same time is in Migration.',
    formula: 'monthly bill at the load of each month, added up × how far actual bills are from estimates',
  },
  development: {
    kind: 'paid',
    contains:
      'Building a new system: feature work until it runs, with the engineering overhead of each pattern on the share ' +
      'of the system that uses it. Nothing where a system runs already.',
    leaves:
      'Feature work after that is the same for every candidate and left out of all of them. Learning is in Ramp-up, ' +
      'moving an existing system in Migration.',
    formula:
      'engineers × fully loaded cost × share of time on features × months to build × (1 + overhead of each pattern × ' +
      'share of the system that uses it)',
  },
  running: {
    kind: 'paid',
    contains:
      'Hours of operations each month: releases, upgrades, alerts, capacity. Platform engineers and contracts ' +
      'between ' +
      'services, upkeep of module borders, engineers for cells and for the edge, and those that an on-call rotation ' +
      'around the clock lacks.',
    leaves:
      'Waiting for other teams is in Coordination; what an outage costs is in Outages; the machines are in ' +
      'Infrastructure.',
    formula:
      'hours a month × hourly cost + shares of engineers who keep the structure running × fully loaded cost, ' +
      'for every ' +
      'month',
  },
  learning: {
    kind: 'paid',
    contains:
      'Productivity lost while the engineers learn each pattern that is not in use today: half of the first loss on ' +
      'average, for the learning time.',
    leaves: 'The overhead that stays after learning is in Development. Work of the move itself is in Migration.',
    formula:
      'engineers × fully loaded cost × share of time on features × share of the system × initial productivity ' +
      'loss ÷ 2 ' +
      '× months of learning',
  },
  migration: {
    kind: 'paid',
    contains:
      'The programme from what runs today, part by part, as much longer as such programmes take, and the new ' +
      'infrastructure while the old one still runs.',
    leaves:
      'Learning is in Ramp-up. A move that a limit may force later is in Scaling limits. Zero where nothing runs yet.',
    formula:
      'planned person-months for each engineer × engineers × actual effort of the plan × fully loaded cost + ' +
      'new bill × ' +
      'months in parallel',
  },
  coordination: {
    kind: 'unpaid',
    contains:
      'Time that teams lose because they work on one system: merges, shared releases, agreements, waiting. It ' +
      'follows ' +
      'the diseconomy of scale in COCOMO II, with teams in place of size.',
    leaves: 'Work on contracts between services, platforms and borders is in Operations. One team loses nothing here.',
    formula: 'cost of all engineers × (1 − teams to the power of −exponent), for every year',
  },
  outages: {
    kind: 'unpaid',
    contains:
      'What full stops cost the business, times the share of the users or of the system that each one reaches with ' +
      'this structure. Where nothing of the stack stands by in another zone, also the hours in which it is restored, ' +
      'for everybody; functions and tables are run in several zones by the vendor.',
    leaves: 'Hours that people spend on incidents are in Operations. Slowness is in Latency.',
    formula: '(yearly hours of full stop × reach + hours of restoring in one zone) × cost of an hour, for every year',
  },
  latency: {
    kind: 'unpaid',
    contains: 'Revenue that distance loses: users on other continents wait longer, and buy less.',
    leaves: 'What runs near them is in Infrastructure and Operations. Without revenue from far away it is zero.',
    formula:
      'revenue from far users × revenue lost for each 100 ms × time that distance adds ÷ 100 ms × share not ' +
      'served near ' +
      'the user, for every year',
  },
  history: {
    kind: 'unpaid',
    contains:
      'Hours to find out what a record was at a past moment, for every time somebody asks. Without history it takes ' +
      'long, with events it does not, with an audit table most of that is saved.',
    leaves: 'Storing and operating the history is in Infrastructure and Operations. Zero where nobody asks for it.',
    formula: 'reconstructions a year × hours for each × hourly cost, for every year',
  },
  limits: {
    kind: 'unpaid',
    contains:
      'Working round a missing read model, view by view; and the move to cells that a stated limit, met within the ' +
      'horizon, may force, by its probability.',
    leaves: 'A move that is part of the recommendation is in Migration.',
    formula:
      'views × hours a month × hourly cost, for every month + probability of a forced move × its effort, where ' +
      'a stated ' +
      'limit is met',
  },
}
