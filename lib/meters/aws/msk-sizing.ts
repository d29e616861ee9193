import { roundUpToIncrement } from '../engine/round-up'

/** A cluster spans three zones, so the number of brokers is a multiple of three. */
const ZONES = 3

/** A cluster with more brokers needs a quota increase, so a size that takes more is not chosen. */
const BROKER_QUOTA = 60

/** Largest storage volume of one broker, in GB. */
const VOLUME_GB = 16_384

export type BrokerLoad = {
  /** MB/s that producers write at the peak. */
  peakIn: number
  peakOut: number
  /** Partitions of the cluster, replicas included. */
  partitions: number
}

type StandardSize = { vcpu: number; price: string; volumeMb: number; networkMb: number; partitions: number }
type ExpressSize = { vcpu: number; price: string; inMb: number; partitions: number }

/**
 * Standard brokers (kafka.m7g): MB/s that volume and network carry, and recommended partitions per broker. Source: AWS
 * agent-toolkit-for-aws, msk_sizing.py, read 2026-08.
 */
export const STANDARD_SIZES = [
  { vcpu: 2, price: 'aws.msk.broker.m7g.large', volumeMb: 78.75, networkMb: 117, partitions: 1000 },
  { vcpu: 4, price: 'aws.msk.broker.m7g.xlarge', volumeMb: 156.25, networkMb: 234, partitions: 1000 },
  { vcpu: 8, price: 'aws.msk.broker.m7g.2xlarge', volumeMb: 312.5, networkMb: 469, partitions: 2000 },
  { vcpu: 16, price: 'aws.msk.broker.m7g.4xlarge', volumeMb: 625, networkMb: 937, partitions: 4000 },
  { vcpu: 32, price: 'aws.msk.broker.m7g.8xlarge', volumeMb: 1000, networkMb: 1875, partitions: 4000 },
  { vcpu: 48, price: 'aws.msk.broker.m7g.12xlarge', volumeMb: 1000, networkMb: 2812, partitions: 4000 },
  { vcpu: 64, price: 'aws.msk.broker.m7g.16xlarge', volumeMb: 1000, networkMb: 3750, partitions: 4000 },
] as const satisfies readonly StandardSize[]

/** Express brokers (express.m7g): MB/s that a broker takes in, and recommended partitions. Same source. */
export const EXPRESS_SIZES = [
  { vcpu: 2, price: 'aws.msk.express.m7g.large', inMb: 15.625, partitions: 1000 },
  { vcpu: 4, price: 'aws.msk.express.m7g.xlarge', inMb: 31.25, partitions: 1000 },
  { vcpu: 8, price: 'aws.msk.express.m7g.2xlarge', inMb: 62.5, partitions: 2500 },
  { vcpu: 16, price: 'aws.msk.express.m7g.4xlarge', inMb: 125, partitions: 6000 },
  { vcpu: 32, price: 'aws.msk.express.m7g.8xlarge', inMb: 250, partitions: 12_000 },
  { vcpu: 48, price: 'aws.msk.express.m7g.12xlarge', inMb: 375, partitions: 16_000 },
  { vcpu: 64, price: 'aws.msk.express.m7g.16xlarge', inMb: 500, partitions: 20_000 },
] as const satisfies readonly ExpressSize[]

/** Share of a broker's throughput that AWS plans to use. */
const STANDARD_UTILIZATION = 0.5
const EXPRESS_UTILIZATION = 0.75
/** An Express broker delivers 2.5 times the MB/s that it takes in. */
const EXPRESS_OUT_PER_IN = 2.5

/**
 * Number of standard brokers for a load. With one zone lost, every byte written costs the volumes 6.5 bytes of work (8
 * with tiered storage), and costs the network 5.7 bytes (7.2) plus 1.5 for each time it is read.
 */
export function standardBrokers(size: StandardSize, load: BrokerLoad, storageGb: number, tiered: boolean): number {
  const readsPerWrite = load.peakIn > 0 ? load.peakOut / load.peakIn : 0
  const volume = size.volumeMb / (tiered ? 8 : 6.5)
  const network = size.networkMb / ((tiered ? 7.2 : 5.7) + 1.5 * readsPerWrite)
  return inZones(
    load.peakIn / (Math.min(volume, network) * STANDARD_UTILIZATION),
    load.partitions / size.partitions,
    storageGb / VOLUME_GB,
  )
}

/**
 * Number of Express brokers for a load: the largest of what bytes in (at three quarters of the limit), bytes out and
 * partitions need.
 */
export const expressBrokers = (size: ExpressSize, load: BrokerLoad): number =>
  inZones(
    load.peakIn / (size.inMb * EXPRESS_UTILIZATION),
    load.peakOut / (size.inMb * EXPRESS_OUT_PER_IN),
    load.partitions / size.partitions,
  )

const inZones = (traffic: number, network: number, partitions: number): number =>
  roundUpToIncrement(Math.max(traffic, network, partitions), ZONES, 1) * ZONES

/**
 * The cheapest fleet within the broker quota, or the one with the fewest and largest brokers when none fits, so that a
 * load within the quota never costs more than one beyond it. A number of brokers
 * that the usage gives (`given`) is kept, and gets the cheapest size that is sufficient.
 */
export function cheapestFleet<Size>(
  sizes: readonly Size[],
  given: number,
  brokersFor: (size: Size) => number,
  usdOf: (size: Size) => number,
): { size: Size; brokers: number } {
  let best: Fleet<Size> | undefined
  for (const size of sizes) {
    const needed = brokersFor(size)
    const brokers = given > 0 ? given : needed
    const fleet = {
      size,
      brokers,
      needed,
      usd: brokers * usdOf(size),
      suffices: needed <= (given > 0 ? given : BROKER_QUOTA),
    }
    if (!best || isBetter(fleet, best, given > 0)) best = fleet
  }
  if (!best) throw new RangeError('There is no broker size to choose from')
  return best
}

type Fleet<Size> = { size: Size; brokers: number; needed: number; usd: number; suffices: boolean }

function isBetter<Size>(fleet: Fleet<Size>, best: Fleet<Size>, isGiven: boolean): boolean {
  if (fleet.suffices !== best.suffices) return fleet.suffices
  if (fleet.suffices) return fleet.usd < best.usd
  return isGiven ? fleet.needed < best.needed : fleet.needed <= best.needed
}
