// A form that is filled in out of doors. What is typed, and each photograph, is kept on this device while it is written, encrypted with a key
// that no script can read, for a day at most; signing out wipes it. Sent without signal it stays, and is sent again with one touch. The page
// itself opens without signal once it was opened with it. The same form works without this, where there is signal.
const day = 24 * 60 * 60 * 1000
const store = 'incident'
const box = document.querySelector('[data-kept]')
let form = document.querySelector('form[data-keep]')
let timer = null
let work = Promise.resolve()
/** Something is kept that the site does not have yet. */
let unsent = false

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
const done = request =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(request.error?.message)))
  })

function open() {
  const request = indexedDB.open('wardmote', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store))
  return done(request)
}

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(all: IDBObjectStore) => IDBRequest<T>} ask
 */
async function rows(mode, ask) {
  const database = await open()
  try {
    return await done(ask(database.transaction(store, mode).objectStore(store)))
  } finally {
    database.close()
  }
}

/**
 * Made on this device, and not to be had from it: what is stored is a handle.
 * @returns {Promise<CryptoKey>}
 */
async function key() {
  const known = /** @type {CryptoKey | undefined} */ (await rows('readonly', all => all.get('key')))
  if (known) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await rows('readwrite', all => all.put(made, 'key'))
  return made
}

/** The fields as one run of bytes: how long their list is, the list, and the files one after the other. */
async function packed() {
  const files = []
  const fields = []
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.push({ name, value })
    else if (value.size > 0) {
      fields.push({ name, file: value.name, type: value.type, size: value.size })
      files.push(value)
    }
  }
  const list = new TextEncoder().encode(JSON.stringify(fields))
  return new Blob([new Uint32Array([list.length]), list, ...files]).arrayBuffer()
}

/** @param {ArrayBuffer} bytes */
function unpacked(bytes) {
  const length = new Uint32Array(bytes.slice(0, 4))[0]
  /** @type {{ name: string, value?: string, file?: string, type?: string, size?: number }[]} */
  const fields = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + length)))
  let at = 4 + length
  return fields.map(({ name, value, file, type, size }) => {
    if (file === undefined) return { name, value }
    const part = bytes.slice(at, at + size)
    at += size
    return { name, value: new File([part], file, { type }) }
  })
}

async function keep() {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), await packed())
  const row = { who: form.dataset.keep, at: Date.now(), iv, bytes }
  await rows('readwrite', all => all.put(row, 'form'))
  unsent = true
}

/** One after the other, so that what was typed last is what stays. */
/** @param {() => Promise<unknown>} what */
function later(what) {
  work = work.then(what, what).catch(() => {})
  return work
}

async function forget() {
  await rows('readwrite', all => all.delete('form'))
  unsent = false
}

/** Where somebody else used this device, or it is a day ago, it is gone. */
async function read() {
  const row = await rows('readonly', all => all.get('form'))
  if (!row) return null
  if (row.who !== form.dataset.keep || Date.now() - row.at > day) {
    await forget()
    return null
  }
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, await key(), row.bytes)
  return { at: row.at, fields: unpacked(bytes) }
}

function fill(fields) {
  const files = new Map()
  for (const box of form.querySelectorAll('input[type="checkbox"], input[type="radio"]')) box.checked = false
  for (const { name, value } of fields) {
    if (value instanceof File) {
      const all = files.get(name) ?? new DataTransfer()
      all.items.add(value)
      files.set(name, all)
      continue
    }
    for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked ||= field.value === value
      else field.value = value
    }
  }
  for (const [name, all] of files)
    form.querySelector(`input[type="file"][name="${CSS.escape(name)}"]`).files = all.files
}

const clock = at => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

function tell(words, offer) {
  const text = box.querySelector('.govuk-inset-text')
  text.textContent = words
  if (offer) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'govuk-button govuk-button--secondary govuk-!-margin-bottom-0 govuk-!-margin-top-3'
    button.textContent = offer.text
    button.addEventListener('click', offer.does)
    text.append(document.createElement('br'), button)
  }
  box.hidden = false
}

/** Another form than the last: what is sent twice under one address is recorded once. */
function anew() {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  form.querySelector('input[name="address"]').value = Array.from(bytes, byte => letters[byte % 36]).join('')
}

async function throwAway() {
  clearTimeout(timer)
  await later(forget)
  form.reset()
  anew()
  tell('Thrown away. The form is empty.')
}

const keptUntil = at => `It is kept on this device until ${clock(at)} tomorrow, or until you sign out.`

/** The page that came back: what was wrong with the form, or why the site did not take it. */
function shown(text) {
  const page = new DOMParser().parseFromString(text, 'text/html')
  const fresh = page.querySelector('form[data-keep]')
  if (!fresh)
    return tell(
      `${page.querySelector('h1')?.textContent ?? 'The site did not answer'}. Nothing is lost: send it again.`,
    )
  const files = Array.from(form.querySelectorAll('input[type="file"]'), field => ({
    name: field.name,
    all: field.files,
  }))
  document.querySelector('.govuk-error-summary')?.remove()
  const summary = page.querySelector('.govuk-error-summary')
  if (summary) document.querySelector('main').prepend(summary)
  form.replaceWith(fresh)
  form = fresh
  for (const { name, all } of files) form.querySelector(`input[type="file"][name="${name}"]`).files = all
  document.title = page.title
  box.hidden = true
  attend()
  summary?.setAttribute('tabindex', '-1')
  summary?.focus()
  void later(keep)
}

async function send(event) {
  event.preventDefault()
  clearTimeout(timer)
  await later(keep)
  const button = form.querySelector('button[type="submit"]')
  if (button.disabled) return
  button.disabled = true
  tell('Sending …')
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: new FormData(form) })
    const to = new URL(answer.url).pathname
    if (answer.redirected && to.startsWith('/cases/')) {
      await later(forget)
      location.assign(answer.url)
      return
    }
    if (answer.redirected)
      tell(`You have been signed out. Sign in on another page, come back, and send it. ${keptUntil(Date.now())}`)
    else shown(await answer.text())
  } catch {
    tell(`There is no signal. Nothing is lost: send it when there is. ${keptUntil(Date.now())}`)
    box.scrollIntoView()
  } finally {
    button.disabled = false
  }
}

/** A button beside the position, where the device knows where it is. */
function offerPosition() {
  const field = form.querySelector('input[name="position"]')
  if (!field || !('geolocation' in navigator)) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary govuk-!-margin-top-2'
  button.textContent = 'Use where I am'
  button.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        field.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`
        field.dispatchEvent(new Event('input', { bubbles: true }))
      },
      () => tell('This device does not say where it is: type the position, or leave it.'),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  })
  field.after(button)
}

function attend() {
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void later(keep), 300)
  }
  form.addEventListener('input', soon)
  form.addEventListener('change', soon)
  form.addEventListener('submit', event => void send(event))
  offerPosition()
}

/** So that it opens without signal. */
async function standBy() {
  if (!('serviceWorker' in navigator)) return
  const cache = await caches.open('wardmote-incident')
  const files = Array.from(
    document.querySelectorAll('link[rel="stylesheet"], script[src]'),
    one => one.getAttribute('href') ?? one.getAttribute('src'),
  )
  await cache.addAll([location.pathname, ...files])
  await navigator.serviceWorker.register(`${location.pathname}-worker.js`)
}

async function begin() {
  attend()
  window.addEventListener('online', () => !box.hidden && tell('There is signal again: send it.'))
  // Where the page was left while something was still to be written.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer) void later(keep)
  })
  const kept = document.querySelector('.govuk-error-summary') ? null : await read()
  if (kept) {
    unsent = true
    fill(kept.fields)
    tell(`This is what you had typed at ${clock(kept.at)}. ${keptUntil(kept.at)}`, {
      text: 'Throw it away',
      does: throwAway,
    })
  } else if (!document.querySelector('.govuk-error-summary')) anew()
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', event => {
    if (unsent && !window.confirm('This incident was not sent. Signing out throws it away. Sign out?'))
      event.preventDefault()
  })
  await standBy()
}

if (form && box && 'indexedDB' in window && crypto.subtle) begin().catch(() => {})
