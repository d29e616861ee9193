/**
 * The whole script of an embedded page. It tells the page around it how high it is, and while somebody types it fetches
 * the same page with the new figures and takes its results over. Without it a button does the same. It keeps nothing,
 * and works in a frame that has no storage and an origin of its own.
 */
export const SCRIPT = `(function () {
  if (parent !== window)
    new ResizeObserver(function () {
      parent.postMessage({ type: 'loadbearing:height', height: document.documentElement.offsetHeight }, '*')
    }).observe(document.documentElement)

  var form = document.querySelector('form')
  if (!form) return
  var waiting
  var latest

  function update() {
    clearTimeout(waiting)
    var address = form.action + '?' + new URLSearchParams(new FormData(form))
    latest = address
    fetch(address)
      .then(function (answer) {
        if (!answer.ok) throw new Error(answer.status)
        return answer.text()
      })
      .then(function (text) {
        if (latest !== address) return
        var page = new DOMParser().parseFromString(text, 'text/html')
        ;['said', 'result'].forEach(function (id) {
          var part = page.getElementById(id)
          if (!part) throw new Error('no ' + id)
          document.getElementById(id).replaceChildren.apply(document.getElementById(id), Array.from(part.childNodes))
        })
      })
      .catch(function () {
        if (latest === address) form.submit()
      })
  }

  form.addEventListener('input', function () {
    clearTimeout(waiting)
    waiting = setTimeout(update, 400)
  })
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    update()
  })
})()
`
