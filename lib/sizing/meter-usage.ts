import type { ComponentUsage } from '@/lib/meters'

/** A meter and what it is asked to carry, for one copy. */
type MeteredUsageOf<Id extends keyof ComponentUsage> = { meter: Id; usage: ComponentUsage[Id] }

/** One way to build a component. */
export type MeteredUsage = { [Id in keyof ComponentUsage]: MeteredUsageOf<Id> }[keyof ComponentUsage]
