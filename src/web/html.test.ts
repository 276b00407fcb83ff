import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributes, classes, dataBlock, html, raw, type Value } from './html.ts'
import { contrast, textOn } from './colour.ts'

test('everything put into a template is escaped, unless it is Html already', () => {
  const name = `<script>alert("1")</script> & 'co'`
  assert.equal(
    html`<p title="${name}">${name}</p>`.text,
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>',
  )
  assert.equal(html`<p>${html`<b>${'<'}</b>`}${raw('<hr>')}</p>`.text, '<p><b>&lt;</b><hr></p>')
})

test('lists are joined, numbers written, and nothing leaves nothing', () => {
  assert.equal(html`${['a', ['<', html`<i>`], 0, 7n]}|${null}${undefined}${false}|${''}`.text, 'a&lt;<i>07||')
})

test('what only looks like Html is refused', () => {
  const fake: unknown = { text: '<b>', toString: () => '<b>' }
  assert.throws(() => html`${fake as Value}`)
})

test('attributes leave out what is not there', () => {
  assert.equal(
    attributes({ id: 'a"b', open: true, hidden: false, title: undefined, 'data-n': 0 }).text,
    ' id="a&quot;b" open data-n="0"',
  )
  assert.equal(classes('a', undefined, false, '', 'b'), 'a b')
})

test('data for machines cannot end its own element', () => {
  const block = dataBlock({ name: '</script><script>alert(1)</script>' }).text
  assert.equal(block.match(/<\/script>/g)?.length, 1)
  assert.deepEqual(JSON.parse(block.slice(block.indexOf('>') + 1, block.lastIndexOf('<'))), {
    name: '</script><script>alert(1)</script>',
  })
})

test('text on any council colour can be read', () => {
  let least = 21
  for (let red = 0; red < 256; red += 15)
    for (let green = 0; green < 256; green += 15)
      for (let blue = 0; blue < 256; blue += 15) {
        const colour = `#${[red, green, blue].map(n => n.toString(16).padStart(2, '0')).join('')}`
        least = Math.min(least, contrast(colour, textOn(colour)))
      }
  assert.ok(least >= 4.5, `${least}`)
  assert.throws(() => textOn('green'), /#rrggbb.*"green"/)
})
