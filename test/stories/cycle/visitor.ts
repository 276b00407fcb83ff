/** Somebody at a browser, told by the words on the page: follows links, fills in fields by their labels, presses buttons, reads. */
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { titleOf } from '../../browser.ts'

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
type Part = { readonly page: Page; readonly root: string; readonly place: Locator }
type Value = string | boolean | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export class Visitor {
  readonly page: Page
  readonly root: string
  readonly place: Locator

  constructor({ page, root, place }: Part) {
    this.page = page
    this.root = root
    this.place = place
  }

  static at = (page: Page, root: string): Visitor => new Visitor({ page, root, place: page.locator('main') })

  get path(): string {
    return this.page.url().slice(this.root.length)
  }

  async go(path: string, status = 200): Promise<this> {
    const answer = await this.page.goto(this.root + path, { waitUntil: 'domcontentloaded' })
    assert.equal(answer?.status(), status, path)
    return this
  }

  /** Only what stands in the first element of this kind that says these words: a form, a row, a part of the page. */
  within(kind: string, words?: string | RegExp): Visitor {
    const all = this.place.locator(kind)
    return this.part((words === undefined ? all : all.filter({ hasText: words })).first())
  }

  async follow(words: string | RegExp): Promise<this> {
    const before = this.page.url()
    await this.lead(this.place.locator('a', { hasText: words }).first())
    assert.ok(!(await titleOf(this.page)).startsWith('Sorry'), `${words} leads from ${before} to ${this.page.url()}`)
    await this.arrived(`“${words}”`)
    return this
  }

  async open(summary: string | RegExp): Promise<this> {
    const closed = this.place.locator('details:not([open]) > summary').filter({ hasText: summary })
    if ((await closed.count()) > 0) await this.unfold(closed.first())
    return this
  }

  /** By label, or by how it begins; where several choices have one label, `'Legend > label'`. A date is a legend with `2027-03-09`. */
  async fill(fields: Readonly<Record<string, Value>>): Promise<this> {
    for (const [label, value] of Object.entries(fields)) await this.#fillOne(label, value)
    return this
  }

  async press(words: string | RegExp): Promise<this> {
    await this.lead(this.place.locator('button', { hasText: words }).first())
    await this.arrived(`button “${words}”`)
    return this
  }

  async text(): Promise<string> {
    return tidy(await this.place.innerText())
  }

  async sees(...words: (string | RegExp)[]): Promise<this> {
    const text = await this.text()
    for (const one of words)
      assert.ok(
        typeof one === 'string' ? text.includes(one) : one.test(text),
        `${this.path} should say ${one}:\n${text}`,
      )
    return this
  }

  async seesNot(...words: (string | RegExp)[]): Promise<this> {
    const text = tidy(await this.page.content())
    for (const one of words)
      assert.ok(!(typeof one === 'string' ? text.includes(one) : one.test(text)), `${this.path} must not say ${one}`)
    return this
  }

  /** What the errors at the top of a refused form say, and nothing else of it. */
  async refused(...words: (string | RegExp)[]): Promise<this> {
    await this.part(this.page.locator('.govuk-error-summary')).sees(...words)
    return this
  }

  protected part(place: Locator): Visitor {
    return new Visitor({ ...this, place })
  }

  /** Where a link or a button leads. */
  protected lead(target: Locator): Promise<void> {
    return target.click()
  }

  protected unfold(summary: Locator): Promise<void> {
    return summary.click()
  }

  protected write(field: Locator, text: string): Promise<void> {
    return field.fill(text)
  }

  protected tick(box: Locator, ticked: boolean): Promise<void> {
    return box.setChecked(ticked)
  }

  protected async choose(list: Locator, label: string): Promise<void> {
    await list.selectOption({ label })
  }

  protected async arrived(after: string): Promise<void> {
    await this.page.waitForLoadState('domcontentloaded')
    const heading = tidy((await this.page.locator('h1').first().textContent()) ?? '')
    assert.doesNotMatch(heading, /not found|problem with the service|may not/i, `${after} ends at ${this.path}`)
  }

  async #fillOne(label: string, value: Value): Promise<void> {
    const [legend, choice] = label.split(' > ')
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
      const group = this.place.getByRole('group', { name: label, exact: true }).first()
      if (await group.count()) {
        const { year, month, day } = Temporal.PlainDate.from(value)
        await this.write(group.getByLabel('Day'), String(day))
        await this.write(group.getByLabel('Month'), String(month))
        await this.write(group.getByLabel('Year'), String(year))
        return
      }
    }
    const group = choice === undefined ? null : this.place.getByRole('group', { name: legend ?? '' }).first()
    const within = group ?? this.place
    const exact = within.getByLabel(choice ?? label, { exact: true }).first()
    const field = (await exact.count()) > 0 ? exact : within.getByLabel(choice ?? label).first()
    assert.ok(await field.count(), `${this.path} has no field “${label}”`)
    if (typeof value === 'boolean') await this.tick(field, value)
    else if (typeof value !== 'string') await field.setInputFiles(value)
    else if ((await field.evaluate((element: { tagName: string }) => element.tagName)) === 'SELECT') {
      const options = await field.locator('option').allTextContents()
      const wanted = options.find(one => tidy(one) === value) ?? options.find(one => one.includes(value))
      assert.ok(wanted !== undefined, `“${label}” offers ${options.join(' | ')}`)
      await this.choose(field, tidy(wanted))
    } else await this.write(field, value)
  }
}
