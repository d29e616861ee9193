import { HOURS_PER_MONTH } from '@/lib/kernel'
import { gbOfKilobytes, type Flow, type Load } from '../load'
import type { Component } from '../types'

/** A load balancer with the requests of one stack. */
export const entry = (
  { capacities }: Load,
  flow: Flow,
  { id = 'entry', label = 'Load balancer', role = 'Distributes requests over instances', copies = 1 } = {},
): Component => ({
  id,
  label,
  role,
  kind: 'traffic',
  meter: 'aws.alb',
  copies,
  usage: {
    loadBalancers: 1,
    newConnectionsPerSecond: flow.average / capacities.requestsPerConnection,
    activeConnections: 0,
    gb: gbOfKilobytes(flow.month * capacities.responseKb),
    ruleEvaluationsPerSecond: 0,
  },
  formula: LARGER,
  from: FROM,
})

const LARGER =
  `Its hours, and the larger of requests x response size (GB in ${HOURS_PER_MONTH} h) and requests / requests per ` +
  'connection / 25'
const FROM = ['peakQps', 'averageToPeak', 'responseKb', 'requestsPerConnection'] as const
