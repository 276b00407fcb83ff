// Proof-reads a section or a minute while it is written: the same form that its button sends, sent by itself when the writer pauses. F8
// goes to the words of the next finding, Shift and F8 to the one before. The page says the same without this.
const main = document.querySelector('textarea[name="words"]')
const form = main?.form
const box = document.querySelector('[data-remarks]')
const pause = 700
let timer = null
let asked = 0
let at = -1

function wait() {
  clearTimeout(timer)
  timer = setTimeout(() => proofread().catch(() => {}), pause)
}

async function proofread() {
  const body = new FormData(form)
  body.set('do', 'check')
  const mine = ++asked
  const answer = await fetch(form.action || location.href, { method: 'POST', body })
  if (!answer.ok || mine !== asked) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const shown = page.querySelector('[data-remarks]')
  if (!shown || mine !== asked) return
  // Nobody loses their place in the list: it changes when they are back at the words.
  if (box.contains(document.activeElement)) return wait()
  const open = new Set()
  for (const one of box.querySelectorAll('details[open]')) open.add(one.dataset.key)
  const says = box.querySelector('[role="status"]')?.textContent
  box.innerHTML = shown.innerHTML
  for (const one of box.querySelectorAll('details')) one.open = open.has(one.dataset.key)
  // Read out only what changed.
  const now = box.querySelector('[role="status"]')
  if (now && now.textContent !== says) {
    const words = now.textContent
    now.textContent = ''
    setTimeout(() => {
      now.textContent = words
    }, 50)
  }
  offer()
}

/**
 * The words may carry marks that print does not: asterisks, underscores, a line end for a space.
 * @param {string} text
 * @param {string} quote
 */
function placeOf(text, quote) {
  const plain = text.indexOf(quote)
  if (plain >= 0) return [plain, plain + quote.length]
  const loose = quote
    .split(/\s+/)
    .slice(0, 40)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s*_>|-]{1,8}')
  const found = new RegExp(loose).exec(text)
  return found ? [found.index, found.index + found[0].length] : null
}

/** The words themselves first, then what else is written in the form: what was resolved, the title. */
function go(button) {
  for (const field of [main, ...form.querySelectorAll('textarea, input[type="text"]')]) {
    const place = placeOf(String(field.value), String(button.dataset.quote))
    if (!place) continue
    field.focus()
    field.setSelectionRange(...place)
    return
  }
  main.focus()
}

function buttons() {
  return Array.from(box.querySelectorAll('button[data-quote]'))
}

function offer() {
  for (const button of buttons()) {
    button.hidden = false
    button.addEventListener('click', () => go(button))
  }
  const key = box.querySelector('[data-key-help]')
  if (key) key.hidden = buttons().length === 0
}

if (form && box) {
  form.addEventListener('input', wait)
  document.addEventListener('keydown', event => {
    if (event.key !== 'F8') return
    const all = buttons()
    if (all.length === 0) return
    event.preventDefault()
    at = (at + (event.shiftKey ? -1 : 1) + all.length) % all.length
    go(all[at])
  })
  offer()
}
