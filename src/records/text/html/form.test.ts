import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './read-html.ts'

const forms = (html: string) => readHtml(html).lines.map(({ text, form }) => [text, form])

test('a page says whether it has a title and a language; a part of a page says nothing', () => {
  assert.deepEqual(readHtml('<html><title>Agenda</title><p>One').form, { title: true, language: false })
  assert.deepEqual(readHtml('<html lang="en-GB"><p>One').form, { title: false, language: true })
  assert.equal(readHtml('<p>One').form, undefined)
})

test('the words of links stand with their line', () => {
  assert.deepEqual(forms('<p>Read <a href="/plan">the  plan</a> or <a href="/x">more</a>.<p>Or <a id="a">not</a>.'), [
    ['Read the plan or more.', { links: ['the plan', 'more'] }],
    ['Or not.', undefined],
  ])
})

test('a picture belongs to the words around it, or to the last above it', () => {
  assert.deepEqual(forms('<p><img src="a" alt="A map"></p><p>Path</p><p>Lamps <img src="b"></p><img src="c" alt="">'), [
    ['Path', { pictures: ['A map'] }],
    ['Lamps', { pictures: [null, ''] }],
  ])
  assert.deepEqual(forms('<table><tr><td><img src="a"></td></tr></table><p>Path</p>'), [['Path', { pictures: [null] }]])
  assert.deepEqual(forms('<img src="a" role="presentation"><nav><img src="b">Home</nav>Path')[1]?.[1], {
    pictures: [''],
  })
})

test('rows say of which table they are, whether they are its head, and whether their cells are merged', () => {
  const page = `<table><tr><td></td><th>Town</th><th>Dock</th></tr><tr><th>Lamps</th><td>3</td><td>4</td></tr></table>
    <table><tr><td>A</td><td>B</td></tr><tr><td colspan="2">C</td><td>D</td></tr></table>
    <table role="presentation"><tr><td>A</td><td>B</td></tr></table>`
  assert.deepEqual(
    readHtml(page).lines.map(({ form }) => form?.row),
    [
      { table: 1, head: 'row', merged: false },
      { table: 1, head: 'cell', merged: false },
      { table: 2, head: null, merged: false },
      { table: 2, head: null, merged: true },
      undefined,
    ],
  )
})

test('paragraphs that a table sets side by side say so', () => {
  const long = '<p>The wardens walk the river path every evening in the winter, and the lamps are lit.</p>'.repeat(5)
  assert.deepEqual(
    forms(`<table><tr><td>${long}</td><td>${long}</td></tr></table>`).map(([, form]) => form),
    [{ beside: true }, ...Array<undefined>(9).fill(undefined)],
  )
})
