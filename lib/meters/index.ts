export { componentMeter, type ComponentUsage } from './component-meters'
export { HOME_REGION, isFallback, priceLookup, unitPrice } from './price-lookup'
export { completeUsage, priceMeter } from './price-meter'
export type * from './types'
