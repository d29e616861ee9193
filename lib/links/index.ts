export { headlineOf, thenAndNow } from './then-and-now'
export { thenInWords, type ThenInWords } from './then-in-words'
