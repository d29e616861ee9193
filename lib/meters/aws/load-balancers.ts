import { defineMeter, field, flag, hours } from '../engine/define'
import { line } from '../engine/line'
import { carried } from '../engine/rules'

const loadBalancers = field('loadBalancers', 'Load balancers', 'load balancers', 1)
const newConnectionsPerSecond = field('newConnectionsPerSecond', 'New connections', 'connections/s', 0)
const activeConnections = field('activeConnections', 'Connections open', 'connections', 0)
const gb = field('gb', 'Bytes processed', 'GB/month', 0)

/** Rates need a time; bytes are a volume of the month, and are billed whatever the hours. */
const TRAFFIC = ['newConnectionsPerSecond', 'activeConnections'] as const

/** What one capacity unit carries. Only the dimension that needs the most units is billed. */
const LCU = { newConnections: 25, activeConnections: 3000, gbPerHour: 1, ruleEvaluations: 1000 }
const NLCU = { newConnections: 800, activeConnections: 100_000, gbPerHour: 1 }
const NLCU_TLS = { newConnections: 50, activeConnections: 3000, gbPerHour: 1 }

const alb = defineMeter({
  id: 'aws.alb',
  vendor: 'aws',
  service: 'Application Load Balancer',
  label: 'Load balancer for HTTP',
  usage: [
    loadBalancers,
    newConnectionsPerSecond,
    activeConnections,
    gb,
    field('ruleEvaluationsPerSecond', 'Rule evaluations beyond the ten free rules', 'evaluations/s', 0),
    hours,
  ],
  rules: carried([...TRAFFIC, 'ruleEvaluationsPerSecond'], 'hours'),
  prices: ['aws.alb.hour', 'aws.alb.lcu'],
  lines: (use, prices) => {
    const unitHours = Math.max(
      (use.hours * use.newConnectionsPerSecond) / LCU.newConnections,
      (use.hours * use.activeConnections) / LCU.activeConnections,
      use.gb / LCU.gbPerHour,
      (use.hours * use.ruleEvaluationsPerSecond) / LCU.ruleEvaluations,
    )
    return [
      line({
        id: 'hours',
        label: 'Load balancers',
        quantity: use.loadBalancers * use.hours,
        price: prices['aws.alb.hour'],
      }),
      line({ id: 'capacity', label: 'Capacity units', quantity: unitHours, price: prices['aws.alb.lcu'] }),
    ]
  },
})

const nlb = defineMeter({
  id: 'aws.nlb',
  vendor: 'aws',
  service: 'Network Load Balancer',
  label: 'Load balancer for TCP',
  usage: [loadBalancers, newConnectionsPerSecond, activeConnections, gb, flag('tls', 'It ends TLS'), hours],
  rules: carried(TRAFFIC, 'hours'),
  prices: ['aws.nlb.hour', 'aws.nlb.lcu'],
  lines: (use, prices) => {
    const unit = use.tls > 0 ? NLCU_TLS : NLCU
    const unitHours = Math.max(
      (use.hours * use.newConnectionsPerSecond) / unit.newConnections,
      (use.hours * use.activeConnections) / unit.activeConnections,
      use.gb / unit.gbPerHour,
    )
    return [
      line({
        id: 'hours',
        label: 'Load balancers',
        quantity: use.loadBalancers * use.hours,
        price: prices['aws.nlb.hour'],
      }),
      line({ id: 'capacity', label: 'Capacity units', quantity: unitHours, price: prices['aws.nlb.lcu'] }),
    ]
  },
})

export const LOAD_BALANCER_METERS = [alb, nlb] as const
