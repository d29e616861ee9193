export { bookOf, HOME_REGION, isBorrowed } from './book'
export { METERS, meterOf } from './meters'
export { accepts, expected, priceMeter } from './price-meter'
export type * from './types'
