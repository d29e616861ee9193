import { expect, test } from 'vitest'
import type { StackChoice } from '@/content/schemas/scenario'
import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { peakQpsOf, scenarioWith, stackInForce } from '@/lib/kernel'
import { carriersAtPeak } from './at-peak'
import { loadOf } from './load'

const { acuAtLeast, acuPerVcpu, databaseVcpuAtLeast, burstableDatabaseVcpu, largeBurstableDatabaseVcpu } =
  MODEL_CONSTANTS

/** The database that carries writes which need so many vCPUs, in servers and in seconds a write beside those of one. */
function databaseFor(vcpus: number, database: StackChoice['database']) {
  const scenario = scenarioWith({ stack: { database } })
  const { workload, capacities } = scenario
  const load = loadOf({
    workload: { ...workload, peakQps: peakQpsOf(scenario) },
    capacities,
    stack: stackInForce(scenario),
  })
  const { utilization, writesPerVcpu } = load.capacities
  const { servers, write } = carriersAtPeak(load).database(vcpus * writesPerVcpu, 0)
  return { servers, slowdown: write / (utilization / writesPerVcpu) }
}

const LEAST = acuAtLeast.value / acuPerVcpu.value

test.each([
  ['serverless and idle: the least that it scales to', 'serverless', 0, 1, 1 / LEAST],
  ['serverless, less than a vCPU: a part of one', 'serverless', 0.5, 1, 2],
  ['serverless, just a vCPU', 'serverless', 1, 1, 1],
  ['serverless, more than that: whole ones at their speed', 'serverless', 2.5, 3, 1],
  ['provisioned and idle: the smallest', 'aurora', 0, databaseVcpuAtLeast.value, 1],
  ['provisioned, more than the smallest', 'aurora', 4.5, 5, 1],
  ['burstable, up to the baseline of the smallest', 'burstable', burstableDatabaseVcpu.value, 2, 2],
  ['burstable, up to that of the largest', 'burstable', largeBurstableDatabaseVcpu.value, 2, 2],
  ['burstable, beyond it: another kind', 'burstable', largeBurstableDatabaseVcpu.value * 1.01, 2, 1],
] as const)('%s', (_, database, vcpus, servers, slowdown) => {
  const found = databaseFor(vcpus, database)
  expect(found.servers).toBe(servers)
  const baseline = database === 'burstable' && slowdown > 1 ? vcpus : 1
  expect(found.slowdown).toBeCloseTo(slowdown / baseline, 9)
})
