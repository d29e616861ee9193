import { expect, test } from 'vitest'
import { workFile } from './work-file'

test('the file is a link to the work, and nothing in it is markup', () =>
  expect(workFile('10K <b>', 'https://a.example/calculator?v=2&note="x"')).toBe(
    '<!doctype html><meta charset="utf-8"><title>10K &#60;b&#62;</title>\n' +
      '<p>Loadbearing: <a href="https://a.example/calculator?v=2&#38;note=&#34;x&#34;">10K &#60;b&#62;</a></p>\n',
  ))
