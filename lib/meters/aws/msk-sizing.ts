import { roundUpToIncrement } from '../engine/round-up'

/** Brokers run in multiples of the zones, which are three. */
const ZONES = 3

/** Above this a cluster needs its quota raised, so a size that takes more brokers is not chosen. */
const BROKER_QUOTA = 60

/** What one volume of a broker holds at the most, in GB. */
const VOLUME_GB = 16_384

export type BrokerLoad = {
  /** MB/s at the peak. */
  peakIn: number
  peakOut: number
  /** Leaders and followers. */
  partitions: number
}

type StandardSize = { vcpu: number; price: string; volumeMb: number; networkMb: number; partitions: number }
type ExpressSize = { vcpu: number; price: string; inMb: number; partitions: number }

/**
 * kafka.m7g: what volume and network carry in MB/s; partitions recommended. AWS agent-toolkit-for-aws, msk_sizing.py,
 * 2026-08.
 */
export const STANDARD_SIZES: readonly StandardSize[] = [
  { vcpu: 2, price: 'aws.msk.broker.m7g.large', volumeMb: 78.75, networkMb: 117, partitions: 1000 },
  { vcpu: 4, price: 'aws.msk.broker.m7g.xlarge', volumeMb: 156.25, networkMb: 234, partitions: 1000 },
  { vcpu: 8, price: 'aws.msk.broker.m7g.2xlarge', volumeMb: 312.5, networkMb: 469, partitions: 2000 },
  { vcpu: 16, price: 'aws.msk.broker.m7g.4xlarge', volumeMb: 625, networkMb: 937, partitions: 4000 },
  { vcpu: 32, price: 'aws.msk.broker.m7g.8xlarge', volumeMb: 1000, networkMb: 1875, partitions: 4000 },
  { vcpu: 48, price: 'aws.msk.broker.m7g.12xlarge', volumeMb: 1000, networkMb: 2812, partitions: 4000 },
  { vcpu: 64, price: 'aws.msk.broker.m7g.16xlarge', volumeMb: 1000, networkMb: 3750, partitions: 4000 },
]

/** express.m7g: what a broker takes in MB/s, and partitions recommended. Same source. */
export const EXPRESS_SIZES: readonly ExpressSize[] = [
  { vcpu: 2, price: 'aws.msk.express.m7g.large', inMb: 15.625, partitions: 1000 },
  { vcpu: 4, price: 'aws.msk.express.m7g.xlarge', inMb: 31.25, partitions: 1000 },
  { vcpu: 8, price: 'aws.msk.express.m7g.2xlarge', inMb: 62.5, partitions: 2500 },
  { vcpu: 16, price: 'aws.msk.express.m7g.4xlarge', inMb: 125, partitions: 6000 },
  { vcpu: 32, price: 'aws.msk.express.m7g.8xlarge', inMb: 250, partitions: 12_000 },
  { vcpu: 48, price: 'aws.msk.express.m7g.12xlarge', inMb: 375, partitions: 16_000 },
  { vcpu: 64, price: 'aws.msk.express.m7g.16xlarge', inMb: 500, partitions: 20_000 },
]

/** Share of a broker's throughput that AWS plans with. */
const STANDARD_UTILIZATION = 0.5
const EXPRESS_UTILIZATION = 0.75
/** An Express broker gives 2.5 times what it takes. */
const EXPRESS_OUT_PER_IN = 2.5

/**
 * Standard brokers for a load. With a zone lost, every byte written costs the volumes 6.5 bytes of work (8 with tiered
 * storage) and the network 5.7 (7.2) and 1.5 for each time it is read.
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

/** Express brokers for a load: bytes in at three quarters of the limit, bytes out, partitions. */
export const expressBrokers = (size: ExpressSize, load: BrokerLoad): number =>
  inZones(
    load.peakIn / (size.inMb * EXPRESS_UTILIZATION),
    load.peakOut / (size.inMb * EXPRESS_OUT_PER_IN),
    load.partitions / size.partitions,
  )

const inZones = (...needs: number[]): number => roundUpToIncrement(Math.max(...needs), ZONES, 1) * ZONES

/**
 * The cheapest fleet within the quota; where none is, the one of the fewest brokers. `given` brokers are taken as they
 * are, of the cheapest size that they suffice for.
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
    if (!best || isBetter(fleet, best)) best = fleet
  }
  if (!best) throw new RangeError('There is no broker size to choose from')
  return best
}

type Fleet<Size> = { size: Size; brokers: number; needed: number; usd: number; suffices: boolean }

function isBetter<Size>(fleet: Fleet<Size>, best: Fleet<Size>): boolean {
  if (fleet.suffices !== best.suffices) return fleet.suffices
  return fleet.suffices ? fleet.usd < best.usd : fleet.needed < best.needed
}
