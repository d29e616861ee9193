import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field } from '../engine/define'
import { line } from '../engine/line'

/** Every state transition is billed, retries included. */
const standard = defineMeter({
  id: 'aws.step-functions.standard',
  vendor: 'aws',
  service: 'Step Functions Standard',
  label: 'Workflows that last',
  usage: [
    field('executions', 'Workflows run', 'executions/month', 0),
    field('transitionsPerExecution', 'State transitions of a workflow, retries counted', 'transitions', 5),
    field('transitions', 'State transitions counted one by one', 'transitions/month', 0),
  ],
  prices: ['aws.sfn.standard'],
  lines: ({ executions, transitionsPerExecution, transitions }, prices, options) => [
    line({
      id: 'transitions',
      label: 'State transitions',
      quantity: executions * transitionsPerExecution + transitions,
      price: prices['aws.sfn.standard'],
      options,
    }),
  ],
})

const STEP_MS = 100
const STEP_MB = 64

/** Duration is rounded up to 100 ms, memory to 64 MB. */
const express = defineMeter({
  id: 'aws.step-functions.express',
  vendor: 'aws',
  service: 'Step Functions Express',
  label: 'Short workflows',
  usage: [
    field('requests', 'Workflows run', 'executions/month', 0),
    field('durationMs', 'Duration of a workflow', 'ms', 1000),
    field('memoryMb', 'Memory of a workflow', 'MB', 64),
  ],
  prices: ['aws.sfn.express_request', 'aws.sfn.express_gb_hour'],
  lines: ({ requests, durationMs, memoryMb }, prices) => {
    const hours = (requests * roundUpToIncrement(durationMs, STEP_MS, 1) * STEP_MS) / 1000 / 3600
    const gb = (roundUpToIncrement(memoryMb, STEP_MB, 1) * STEP_MB) / 1024
    return [
      line({ id: 'requests', label: 'Workflows run', quantity: requests, price: prices['aws.sfn.express_request'] }),
      line({ id: 'duration', label: 'Duration', quantity: hours * gb, price: prices['aws.sfn.express_gb_hour'] }),
    ]
  },
})

export const STEP_FUNCTIONS_METERS = [standard, express] as const
