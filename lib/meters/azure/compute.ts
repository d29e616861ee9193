import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, hours } from '../engine/define'
import { line } from '../engine/line'

const STEP_MB = 128
const LEAST_MS = 100

/** Memory is rounded up to 128 MB, and a run is billed for at least 100 ms. */
const functions = defineMeter({
  id: 'azure.functions',
  vendor: 'azure',
  service: 'Functions consumption',
  label: 'Functions',
  usage: [
    field('requests', 'Executions', 'executions/month', 0),
    field('durationMs', 'Duration of an execution', 'ms', 100),
    field('memoryMb', 'Memory of an execution', 'MB', 128),
  ],
  prices: ['azure.functions.execution', 'azure.functions.gb_s'],
  lines: ({ requests, durationMs, memoryMb }, prices, options) => {
    const seconds = (requests * Math.max(LEAST_MS, roundUpToIncrement(durationMs, 1))) / 1000
    const gb = (roundUpToIncrement(memoryMb, STEP_MB, 1) * STEP_MB) / 1024
    return [
      line({
        id: 'executions',
        label: 'Executions',
        quantity: requests,
        price: prices['azure.functions.execution'],
        options,
      }),
      line({
        id: 'duration',
        label: 'Execution time',
        quantity: seconds * gb,
        price: prices['azure.functions.gb_s'],
        options,
      }),
    ]
  },
})

const apiManagement = defineMeter({
  id: 'azure.api-management',
  vendor: 'azure',
  service: 'API Management consumption',
  label: 'API gateway',
  usage: [field('requests', 'Calls', 'calls/month', 0)],
  prices: ['azure.apim.consumption'],
  lines: ({ requests }, prices, options) => [
    line({ id: 'calls', label: 'Calls', quantity: requests, price: prices['azure.apim.consumption'], options }),
  ],
})

const aks = defineMeter({
  id: 'azure.aks',
  vendor: 'azure',
  service: 'AKS',
  label: 'Kubernetes control plane with an uptime guarantee',
  usage: [field('clusters', 'Clusters', 'clusters', 1), hours],
  prices: ['azure.aks.uptime'],
  lines: ({ clusters, hours: up }, prices) => [
    line({ id: 'clusters', label: 'Cluster hours', quantity: clusters * up, price: prices['azure.aks.uptime'] }),
  ],
})

export const AZURE_COMPUTE_METERS = [functions, apiManagement, aks] as const
