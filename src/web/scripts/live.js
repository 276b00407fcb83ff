// Follows a meeting: what the page shows anew when it is asked for, it shows at once. The page says the same without this.
const place = document.querySelector('[data-live]')
const says = document.querySelector('[data-live-says]')
const box = document.querySelector('[data-live-stop]')
const button = box?.querySelector('button')
let source = null
let tries = 0

function tell(text) {
  if (says.textContent !== text) says.textContent = text
}

function follow() {
  source = new EventSource(`${place.dataset.live}?after=${place.dataset.n}`)
  source.addEventListener('open', () => {
    tries = 0
    document.documentElement.dataset.liveState = 'on'
  })
  source.addEventListener('shown', event => {
    const shown = JSON.parse(event.data)
    place.dataset.n = event.lastEventId
    place.innerHTML = shown.html
    tell(shown.says)
    if (shown.over) stop(false)
  })
  source.addEventListener('error', () => {
    // The browser tries again by itself while it is CONNECTING; where we were sent away, later and later.
    if (source.readyState !== EventSource.CLOSED) return
    tries += 1
    if (tries === 3) tell('What is new is not shown by itself now. Use “Show what is new”.')
    setTimeout(
      () => source?.readyState === EventSource.CLOSED && follow(),
      Math.min(tries, 10) * 15000 * (0.5 + Math.random()),
    )
  })
  button.textContent = 'Stop showing what is new by itself'
}

function stop(said) {
  source.close()
  source = null
  button.textContent = 'Show what is new by itself'
  if (said) tell('What is new is not shown by itself any more.')
}

if (place && says && button && 'EventSource' in window && place.dataset.over === undefined) {
  box.hidden = false
  button.addEventListener('click', () => (source ? stop(true) : follow()))
  follow()
}
