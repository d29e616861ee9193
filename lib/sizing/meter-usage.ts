import type { ComponentUsage } from '@/lib/meters'

/** A meter and the usage of one copy of a component. */
type MeteredUsageOf<Id extends keyof ComponentUsage> = { meter: Id; usage: ComponentUsage[Id] }

/** One way to build a component: any meter with its usage. */
export type MeteredUsage = { [Id in keyof ComponentUsage]: MeteredUsageOf<Id> }[keyof ComponentUsage]
