import { FIRST_CARDS } from './first'
import { FURTHER_CARDS } from './further'

/** The list-price cards by id. */
export const LIST_CARDS = { ...FIRST_CARDS, ...FURTHER_CARDS }
