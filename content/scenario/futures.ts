import type { FactorId } from './factor-ids'

/** Figures of a scenario that may turn out otherwise than they stand today. */
export const FUTURE_FIGURES = ['load', 'growth', 'teams', 'readShare', 'averageToPeak'] as const
export type FutureFigure = (typeof FUTURE_FIGURES)[number]

/** What a figure is multiplied with at its tenth and ninetieth percentile; of the read share, reads for each write. */
type Spread = { low: number; high: number }

type FutureFacts = {
  label: string
  unit: string
  /** Where somebody gave the figure, and where it is only our default. */
  given: Spread
  assumed: Spread
  /** No draw lies outside, whatever the tails. */
  least: number
  most: number
  because: string
  measure: string
}

/**
 * How far each may lie off. Growth is multiplied as a yearly factor: 1.2 for +20%, from 1 to 2 (0% to +100%) at the
 * ends.
 */
export const FUTURES: Record<FutureFigure, FutureFacts> = {
  load: {
    label: 'Load: peak, users and data together',
    unit: '× today',
    given: { low: 0.7, high: 1.5 },
    assumed: { low: 0.2, high: 5 },
    least: 0.05,
    most: 20,
    because:
      'A judgement of ours: a stated peak is a forecast, a third too high or half too low; a default says nothing of ' +
      'this system.',
    measure: 'Trace one normal and one busy day at the entry.',
  },
  growth: {
    label: 'Growth per year',
    unit: '×/year',
    given: { low: 1 / 1.2, high: 2 / 1.2 },
    assumed: { low: 1 / 1.2, high: 2 / 1.2 },
    least: 0.4,
    most: 6,
    because: 'Software sold by subscription grows by about a quarter a year, the internet by a sixth; few double.',
    measure: 'Take the growth of the last three years, and what sales have promised for the next.',
  },
  teams: {
    label: 'Teams on this system',
    unit: 'teams',
    given: { low: 0.8, high: 1.5 },
    assumed: { low: 0.5, high: 3 },
    least: 1,
    most: 200,
    because: 'Teams are split and merged within a horizon of years; growth adds some.',
    measure: 'Ask who will change this system in two years.',
  },
  readShare: {
    label: 'Read share',
    unit: '%',
    given: { low: 0.5, high: 2 },
    assumed: { low: 0.25, high: 4 },
    least: 0,
    most: 1,
    because:
      'A judgement of ours: reads for each write, half to double of a stated figure and a quarter to four times of ' +
      'a default.',
    measure: 'Count reads and writes at the database for two days.',
  },
  averageToPeak: {
    label: 'Average/peak load ratio',
    unit: '%',
    given: { low: 0.75, high: 1.3 },
    assumed: { low: 0.5, high: 1.6 },
    least: 0.01,
    most: 1,
    because:
      'A judgement of ours: a stated ratio is off by a quarter; one that follows from the shape of the load, or the ' +
      'default, by half.',
    measure: 'Divide the requests of a month by its seconds and by the busiest second.',
  },
}

/** Factors that lie high together, because one cause stands behind them. */
export type FactorGroup = { id: string; name: string; members: readonly FactorId[]; because: string }

/**
 * The only correlations. Each member is half its group and half its own, so two of a group correlate by about a half.
 */
export const FACTOR_GROUPS: readonly FactorGroup[] = [
  {
    id: 'coordination',
    name: 'how well teams work together',
    members: ['exponentOne', 'exponentBorders', 'exponentServices'],
    because: 'COCOMO II rates cohesion once for a whole organisation; the structure of the code comes on top.',
  },
  {
    id: 'plans',
    name: 'how sound the plans are',
    members: [
      'moveServices',
      'moveFunctions',
      'moveCells',
      'moveBorders',
      'moveCqrs',
      'moveEvents',
      'moveEdge',
      'slip',
      'parallelMonths',
    ],
    because: 'Who underestimates one move underestimates the others, and their length with them.',
  },
  {
    id: 'operations',
    name: 'how much of operations is automated',
    members: [
      'hoursOne',
      'hoursServices',
      'hoursPerService',
      'hoursFunctions',
      'hoursPerFunction',
      'hoursCqrs',
      'hoursEvents',
      'hoursCells',
      'hoursPerCell',
      'hoursEdgeFunctions',
      'hoursStream',
    ],
    because: 'The same people and tools run every part.',
  },
  {
    id: 'outages',
    name: 'how much an outage hits',
    members: ['outageWeight', 'employeeHour', 'employeesPerEngineer'],
    because: 'A business that lives from the system has more people on it and loses more an hour.',
  },
]

/** Weight of the group in each member; the rest is the member's own. */
export const GROUP_WEIGHT = 0.5

/** Share of everybody's time that goes into a move while features go on. A judgement: published moves seldom say it. */
export const MOVE_TIME = { low: 0.1, value: 0.2, high: 0.5, unit: '%', grade: 'judgement' } as const
