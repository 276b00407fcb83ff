/** Holds our components against GOV.UK Frontend's own examples. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { type Html, raw } from '../html.ts'
import { components, type Component } from '../../../test/govuk-components.ts'
import { sameTree, tree } from '../../../test/same-tree.ts'

type Options = { [key: string]: unknown }
type Fixture = { readonly name: string; readonly options: Options; readonly html: string }

const find = createRequire(import.meta.url)
const fixtures = (component: string): readonly Fixture[] => {
  const file = find.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }).fixtures
}

const isRecord = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A macro's attributes are strings, or { value, optional }; ours say by their type what is left out. */
function ourAttributes(given: Options): Options {
  const one = (value: unknown) => (isRecord(value) ? value['value'] : String(value))
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, one(value)]))
}

/** The macro's options as our properties: `html` and `somethingHtml` become trusted `text` and `somethingText`. */
function ours(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(ours)
  if (!isRecord(given)) return given
  const out: Options = {}
  for (const [key, value] of Object.entries(given)) {
    if (key === 'attributes' && isRecord(value)) out[key] = ourAttributes(value)
    else if (/^html$|Html$/.test(key)) {
      if (value)
        out[key.replace(/html$/, 'text').replace(/Html$/, 'Text')] = typeof value === 'string' ? raw(value) : value
    } else out[key] ??= ours(value)
  }
  return out
}

/** The first option that our properties do not have, as 'items.conditional'; null where all are there. */
function unsupported(component: Component, given: unknown, path = ''): string | null {
  if (Array.isArray(given)) return given.map(each => unsupported(component, each, path)).find(Boolean) ?? null
  if (!isRecord(given)) return null
  for (const [key, value] of Object.entries(given)) {
    const here = path ? `${path}.${key}` : key
    if (component.without?.includes(here)) return here
    if (key === 'attributes' && !isRecord(value)) return `${here} as a string`
    if (key !== 'attributes') {
      const inner = unsupported(component, value, here)
      if (inner) return inner
    }
  }
  return null
}

const refusal = ({ refused = {} }: Component, options: Options): string | null =>
  Object.keys(refused).find(what => refused[what]?.(options)) ?? null

let compared = 0
const left: string[] = []

for (const component of components) {
  test(`${component.name} gives the same HTML as GOV.UK Frontend`, () => {
    const skipped = new Map<string, number>()
    let same = 0
    for (const fixture of fixtures(component.name)) {
      const lacking = unsupported(component, fixture.options) ?? refusal(component, fixture.options)
      if (lacking) {
        skipped.set(lacking, (skipped.get(lacking) ?? 0) + 1)
        continue
      }
      const made: Html = component.make(ours(fixture.options) as never)
      assert.deepEqual(
        tree(made.text),
        tree(fixture.html.replace(component.drop ?? /$^/, '')),
        `${component.name}: ${fixture.name}`,
      )
      same++
    }
    assert.ok(same > 0, `no example of ${component.name} was compared`)
    assert.deepEqual(
      [...(component.without ?? []), ...Object.keys(component.refused ?? {})].filter(what => !skipped.has(what)),
      [],
      'listed as unsupported, but no example uses it',
    )
    compared += same
    if (skipped.size > 0)
      left.push(`${component.name}: ${[...skipped].map(([what, n]) => `${what} (${n})`).join(', ')}`)
  })
}

test('every component of the folder is compared', t => {
  t.diagnostic(`${compared} examples of ${components.length} components compared`)
  for (const line of left) t.diagnostic(`not supported: ${line}`)
  assert.ok(compared > 400)
})

test('the comparison sees a changed class, word, attribute and element', () => {
  const good = '<p class="a b">One <b>two</b></p>'
  assert.ok(sameTree(good, '<p   class="a b">\n  One\n <b>two</b>\n</p>'))
  for (const bad of [
    '<p class="a c">One <b>two</b></p>',
    '<p class="a b">One <b>three</b></p>',
    '<p class="a b" id="x">One <b>two</b></p>',
    '<p class="a b">One <i>two</i></p>',
  ])
    assert.ok(!sameTree(good, bad), bad)
})
