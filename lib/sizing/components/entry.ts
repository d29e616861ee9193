import { HOURS_PER_MONTH } from '@/lib/kernel'
import { gbOfKilobytes, type Flow, type Load } from '../load'
import type { Component, ComponentDescription, InputName } from '../types'

/** A load balancer that carries the requests of one stack; nothing where the machine is reached directly. */
export const entry = (load: Load, flow: Flow, description = ENTRY, copies = 1): Component[] =>
  load.stack.entry === 'direct' ? [] : [balancer(load, flow, description, copies)]

/** A load balancer, whatever is behind it. */
export const balancer = (
  { capacities }: Load,
  flow: Flow,
  description: ComponentDescription,
  copies = 1,
): Component => ({
  description,
  copies,
  metered: {
    meter: 'aws.alb',
    usage: {
      loadBalancers: 1,
      newConnectionsPerSecond: flow.average / capacities.requestsPerConnection,
      activeConnections: 0,
      gb: gbOfKilobytes(flow.month * capacities.responseKb),
      ruleEvaluationsPerSecond: 0,
      hours: HOURS_PER_MONTH,
    },
  },
})

type Words = Partial<Pick<ComponentDescription, 'id' | 'label' | 'role'>>

/** Describes a load balancer; `by` are further inputs. */
export const balancerDescription = (
  { id = 'entry', label = 'Load balancer', role = 'Distributes requests over instances' }: Words = {},
  by: readonly InputName[] = [],
): ComponentDescription => ({
  id,
  label,
  role,
  kind: 'traffic',
  formula:
    `Its hours, and the larger of requests x response size (GB in ${HOURS_PER_MONTH} h) and requests / requests per ` +
    'connection / 25',
  from: ['peakQps', 'averageToPeak', 'responseKb', 'requestsPerConnection', ...by],
})

const ENTRY = balancerDescription()
