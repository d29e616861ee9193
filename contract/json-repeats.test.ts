import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repeatedFields } from './json-repeats'

describe('a field that is named twice', () => {
  test.each([
    ['{"a":1,"a":2}', '/a', 'line 1, column 8'],
    ['{"a":{"b":1,\n"b":1}}', '/a/b', 'line 2, column 1'],
    ['{"a":[{},{"b":1,"b":1}]}', '/a/1/b', 'line 1, column 17'],
    ['{"a":1,"\\u0061":2}', '/a', 'line 1, column 8'],
    ['{"a":{"x":1},"b":[1,2],"a":2}', '/a', 'line 1, column 24'],
  ])('%s', (text, pointer, where) => {
    expect(repeatedFields(text)).toEqual([
      { pointer, found: `the field a second time, at ${where}`, expected: 'each field once' },
    ])
  })
  test.each(['{"a":{"a":1},"b":{"a":"a"}}', '["a","a"]', '[{"a":1},{"a":1}]', '{"a":"b","b":"a"}', '3'])(
    'is not in %s',
    (text) => expect(repeatedFields(text)).toEqual([]),
  )
  test('is found in any JSON, and nowhere else', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string(), (value, name) => {
        expect(repeatedFields(JSON.stringify(value, null, 1))).toEqual([])
        const key = JSON.stringify(name)
        expect(repeatedFields(`{${key}:${JSON.stringify(value)},${key}:1}`)).toHaveLength(1)
      }),
    )
  })
})
