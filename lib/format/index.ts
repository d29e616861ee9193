export { count, percent, signedPercent } from './numbers'
export { plainNumber } from './read-number'
export { qps, quantity } from './quantity'
export { currencyName, moneyIn, unitPrice, usd, type MoneyFormat } from './usd'
