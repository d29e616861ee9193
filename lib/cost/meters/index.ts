export { bookOf, HOME_REGION, isBorrowed } from './book'
export { METERS, meterOf } from './meters'
export { priceMeter } from './price-meter'
export type * from './types'
