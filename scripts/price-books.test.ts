import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PRICE_BOOKS } from '@/content/price-books/index.generated'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { priceBook } from '@/content/schemas/price-book'
import { BOOK_FILES, BOOKS_FOLDER, booksIndex, changedBook } from './price-books'

const placeOf = (path: string) => new URL(`../${path}`, import.meta.url)
const files = readdirSync(placeOf(BOOKS_FOLDER))

test.each(Object.entries(BOOK_FILES))('%s holds the prices of its card', (path, text) => {
  expect(files, `There is no book of this revision yet: run \`npm run generate\``).toContain(path.split('/').at(-1))
  expect(readFileSync(placeOf(path), 'utf8'), changedBook(path)).toBe(text)
})

test('the list of books has each of them; if not, run `npm run generate`', () =>
  expect(readFileSync(placeOf(`${BOOKS_FOLDER}/index.generated.ts`), 'utf8')).toBe(booksIndex(files)))

test.each(PRICE_BOOKS)('$revision is a book of one of our cards, and is named after it', (book) => {
  expect(priceBook.parse(book)).toEqual(book)
  expect(RATE_CARD_IDS).toContain(book.card)
  expect(book.revision.startsWith(`${book.card}-`)).toBe(true)
  expect(files).toContain(`${book.revision}.generated.ts`)
})
