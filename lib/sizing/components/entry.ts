import { HOURS_PER_MONTH } from '@/lib/kernel'
import { defaultUsage } from '@/lib/meters'
import { gbOfKilobytes, type Flow, type Load } from '../load'
import type { Component } from '../types'

const ALB = defaultUsage('aws.alb')

/** A load balancer that carries the requests of one stack; nothing where the machine is reached directly. */
export const entry = (load: Load, flow: Flow, described: Described = {}): Component[] =>
  load.stack.entry === 'direct' ? [] : [balancer(load, flow, described)]

type Described = { id?: string; label?: string; role?: string; copies?: number }

/** A load balancer, whatever is behind it. */
export const balancer = (
  { capacities }: Load,
  flow: Flow,
  { id = 'entry', label = 'Load balancer', role = 'Distributes requests over instances', copies = 1 }: Described = {},
): Component => ({
  id,
  label,
  role,
  kind: 'traffic',
  meter: 'aws.alb',
  copies,
  usage: {
    ...ALB,
    loadBalancers: 1,
    newConnectionsPerSecond: flow.average / capacities.requestsPerConnection,
    gb: gbOfKilobytes(flow.month * capacities.responseKb),
  },
  formula: LARGER,
  from: FROM,
})

const LARGER =
  `Its hours, and the larger of requests x response size (GB in ${HOURS_PER_MONTH} h) and requests / requests per ` +
  'connection / 25'
const FROM = ['peakQps', 'averageToPeak', 'responseKb', 'requestsPerConnection'] as const
