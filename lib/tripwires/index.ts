export { conditionsInWords, tripwireInWords } from './in-words'
export type { OutlookOf } from './outlook'
export { tripwiresOf } from './tripwires'
export type { Bound, Tripwire, TripwireInput } from './types'
