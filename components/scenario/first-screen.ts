/* What calculator and comparison have on their first screens, fetched in one piece: see late-parts. */
export { CopyLink } from './CopyLink'
export { PriceControl } from './PriceControl'
export { WorkedExampleName } from './WorkedExampleName'
