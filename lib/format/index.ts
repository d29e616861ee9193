export { count, percent, signedPercent } from './numbers'
export { qps, quantity } from './quantity'
export { unitPrice, usd } from './usd'
