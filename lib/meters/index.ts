export { componentMeter } from './component-meters'
export { bookOf, HOME_REGION, isBorrowed } from './price-book'
export { priceMeter } from './price-meter'
export type * from './types'
