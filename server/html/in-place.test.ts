import { describe, expect, test } from 'vitest'
import { partsInPlace } from './in-place.mjs'

const gap = (id: string, meanwhile = '') => `<!--$?--><template id="B:${id}"></template>${meanwhile}<!--/$-->`
const part = (id: string, content: string, before = '') =>
  `<div hidden id="S:${id}">${content}</div><script>${before}$RC("B:${id}","S:${id}")</script>`
const FUNCTIONS = '$RB=[];$RV=function(a){for(var b=0;b<a.length;b+=2){}};$RC=function(a,b){};'

describe('a part that React sends behind the page', () => {
  test('stands where it belongs, and its script is gone', () =>
    expect(partsInPlace(`<main>${gap('0')}</main>${part('0', '<p>chart</p>', FUNCTIONS)}<i></i>`)).toBe(
      '<main><!--$--><p>chart</p><!--/$--></main><i></i>',
    ))
  test('takes the place of what stood there meanwhile, nested boundaries included', () =>
    expect(partsInPlace(`<main>${gap('0', 'wait <!--$-->a<!--/$--> b')}c</main>${part('0', '<p>chart</p>')}`)).toBe(
      '<main><!--$--><p>chart</p><!--/$-->c</main>',
    ))
  test('may hold the place of another one, whichever comes first', () => {
    const whole = '<main><!--$--><p><!--$--><b>inner</b><!--/$--></p><!--/$--></main>'
    const [outer, inner] = [part('0', `<p>${gap('1')}</p>`, FUNCTIONS), part('1', '<b>inner</b>')]
    expect(partsInPlace(`<main>${gap('0')}</main>${outer}${inner}`)).toBe(whole)
    expect(partsInPlace(`<main>${gap('0')}</main>${inner}${outer}`)).toBe(whole)
  })
  test.each([
    ['<table hidden id="S:0">', '<tbody><tr><td>1</td></tr></tbody>', '</table>'],
    ['<table hidden><tbody id="S:0">', '<tr><td>1</td></tr>', '</tbody></table>'],
    ['<table hidden><tr id="S:0">', '<td>1</td>', '</tr></table>'],
  ])('may be rows or cells of a table: %s', (opening, rows, closing) =>
    expect(partsInPlace(`<table>${gap('0')}</table>${opening}${rows}${closing}<script>$RC("B:0","S:0")</script>`)).toBe(
      `<table><!--$-->${rows}<!--/$--></table>`,
    ),
  )
  test('of several, each stands in its own place', () =>
    expect(
      partsInPlace(`<a>${gap('0')}</a><b>${gap('1')}</b>${part('1', 'one', FUNCTIONS)}${part('0', 'nought')}`),
    ).toBe('<a><!--$-->nought<!--/$--></a><b><!--$-->one<!--/$--></b>'))
})

const painted = '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'

test('nobody needs the time of the first paint once every part is in its place', () => {
  expect(partsInPlace(`${painted}${gap('0')}${part('0', 'x')}`)).toBe('<!--$-->x<!--/$-->')
  expect(partsInPlace(`${painted}${part('0', 'x')}`)).toBe(`${painted}${part('0', 'x')}`)
})

describe('what has another form stays as it is', () => {
  test.each([
    ['a page without parts', '<main><!--$-->all<!--/$--></main>'],
    ['a script without a part', `<main>${gap('0')}</main><script>$RC("B:0","S:0")</script>`],
    ['a part without a place', `<main></main>${part('0', 'x')}`],
    ['a place that does not end', `<main><!--$?--><template id="B:0"></template></main>${part('0', 'x')}`],
    [
      'a script with a call behind it',
      `${gap('0')}<div hidden id="S:0">x</div><script>$RC("B:0","S:0");alert(1)</script>`,
    ],
  ])('%s', (_, html) => expect(partsInPlace(html)).toBe(html))
})
