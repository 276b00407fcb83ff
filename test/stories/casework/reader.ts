/** Somebody at a browser who finds every page sound: one heading, nothing over the edge, nothing that axe finds; by mouse, or by keyboard alone. */
import assert from 'node:assert/strict'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { accessible } from '../../browser.ts'
import { Visitor } from '../cycle/visitor.ts'

/** More presses of a key than any page has things to reach. */
const most = 300
type Field = { type: string; name: string; ownerDocument: { activeElement: unknown } }
type List = { selectedOptions: { label: string }[] }
const areFocused = (all: unknown[]): boolean => all.some(one => one === (one as Field).ownerDocument.activeElement)
/** How many places the Tab key stops at until the first of these, which so many presses ought to reach; of radio buttons it stops at one. */
const stopsUntil = `all => {
  const { activeElement } = document
  const groups = new Set()
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(one => {
    if (one.disabled || one.type === 'hidden' || !one.checkVisibility()) return false
    if (one.type !== 'radio' || all.includes(one) || one === activeElement) return true
    return !groups.has(one.name) && groups.add(one.name)
  })
  return stops.findIndex(one => all.includes(one)) - stops.indexOf(activeElement)
}`
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Looks at pages. On a telephone axe looks at every page that is met; at a desk at each that has something that it did not see before,
 * since every page is told twice. axe needs scripts: what somebody without them sees is looked at in a window with them, word for word.
 */
export class Glass {
  readonly #seen = new Set<string>()
  readonly #context: BrowserContext
  #copy: Page | undefined
  #words = ''

  constructor(context: BrowserContext) {
    this.#context = context
  }

  async look(page: Page, scripted: boolean): Promise<void> {
    // Without scripts nothing else waits for the stylesheet.
    await page.waitForLoadState('load')
    const { pathname } = new URL(page.url())
    const { headings, over, parts } = await page.evaluate<{ headings: number; over: number; parts: string[] }>(`({
      headings: document.querySelectorAll('h1').length,
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      parts: [...new Set([...document.querySelectorAll('main *')].map(one => one.tagName + '.' + one.getAttribute('class')))]
    })`)
    assert.equal(headings, 1, `${pathname} has one heading`)
    assert.ok(over <= 0, `${pathname} runs over by ${over} pixels`)
    const address = pathname.replace(
      /(cases|panels\/groups|panels|following|resources|parties|letters)\/[^/]+/g,
      '$1/:',
    )
    const fresh = parts.filter(one => !this.#seen.has(one))
    if (fresh.length === 0 && (scripted || this.#seen.has(address))) return
    for (const one of [address, ...parts]) this.#seen.add(one)
    assert.deepEqual(await accessible(scripted ? page : await this.#copied(page)), [], pathname)
  }

  async #copied(page: Page): Promise<Page> {
    this.#words = await page.content()
    if (!this.#copy) {
      this.#copy = await this.#context.newPage()
      await this.#copy.route('**/*', route =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html', body: this.#words })
          : route.continue(),
      )
    }
    await this.#copy.goto(page.url())
    return this.#copy
  }
}

type Seat = { readonly page: Page; readonly root: string; readonly glass: Glass; readonly keyboard: boolean }

export class Reader extends Visitor {
  readonly #seat: Seat

  constructor(seat: Seat, place: Locator = seat.page.locator('main')) {
    super({ ...seat, place })
    this.#seat = seat
  }

  override async go(path: string, status = 200): Promise<this> {
    await super.go(path, status)
    if (status === 200) await this.#look()
    return this
  }

  /** Follows a link of a case that may be folded away. */
  async does(name: string): Promise<this> {
    const folded = this.place.locator('details:not([open])').filter({ has: this.page.locator('a', { hasText: name }) })
    if ((await folded.count()) > 0) await this.unfold(folded.first().locator('summary').first())
    return this.follow(name)
  }

  protected override part(place: Locator): Reader {
    return new Reader(this.#seat, place)
  }

  protected override async arrived(after: string): Promise<void> {
    await super.arrived(after)
    await this.#look()
  }

  protected override async lead(target: Locator): Promise<void> {
    if (!this.#seat.keyboard) return target.click()
    await this.#reach(target)
    await Promise.all([this.page.waitForEvent('domcontentloaded'), this.page.keyboard.press('Enter')])
  }

  protected override async unfold(summary: Locator): Promise<void> {
    if (!this.#seat.keyboard) return summary.click()
    await this.#reach(summary)
    await this.page.keyboard.press('Enter')
  }

  protected override async write(field: Locator, text: string): Promise<void> {
    if (!this.#seat.keyboard) return field.fill(text)
    await this.#reach(field)
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.press('Delete')
    await this.page.keyboard.insertText(text)
  }

  protected override async tick(box: Locator, ticked: boolean): Promise<void> {
    if (!this.#seat.keyboard) return box.setChecked(ticked)
    if ((await box.isChecked()) === ticked) return
    const { type, name } = await box.evaluate((one: Field) => ({ type: one.type, name: one.name }))
    if (type !== 'radio') {
      await this.#reach(box)
      await this.page.keyboard.press('Space')
    } else {
      // The Tab key stops at one of them; the arrows go through the rest.
      await this.#reach(this.page.locator(`input[type=radio][name="${name}"]`))
      await this.#until(box, 'ArrowDown')
      if (!(await box.isChecked())) await this.page.keyboard.press('Space')
    }
    assert.equal(await box.isChecked(), ticked)
  }

  protected override async choose(list: Locator, label: string): Promise<void> {
    if (!this.#seat.keyboard) return super.choose(list, label)
    const labels = (await list.locator('option').allTextContents()).map(tidy)
    await this.#reach(list)
    await this.page.keyboard.press('Home')
    for (let n = 0; n < labels.indexOf(label); n++) await this.page.keyboard.press('ArrowDown')
    assert.equal(tidy(await list.evaluate((one: List) => one.selectedOptions[0]?.label ?? '')), label)
  }

  /** Asking after each press takes longer than the presses: it asks when it ought to be there, and goes on from where it is. */
  async #reach(target: Locator): Promise<void> {
    const stops = Number(await target.evaluateAll(stopsUntil))
    for (let n = 0; n < stops; n++) await this.page.keyboard.press('Tab')
    await this.#until(target, 'Tab')
  }

  /** Presses a key until one of them has the focus. */
  async #until(target: Locator, key: string): Promise<void> {
    for (let n = 0; n < most; n++) {
      if (await target.evaluateAll(areFocused)) return
      await this.page.keyboard.press(key)
    }
    assert.fail(`${this.path}: the key ${key} does not reach ${target.toString()}`)
  }

  #look(): Promise<void> {
    return this.#seat.glass.look(this.page, this.#seat.keyboard)
  }
}
