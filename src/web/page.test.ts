import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html, page } from './index.ts'

const view = { title: 'T', body: html`` }

test('a page that does not say who may see it, or asks for a parameter it does not have, is refused by the compiler', () => {
  // @ts-expect-error -- a page must say who may see it
  const open = page({ path: '/open', get: () => view })
  // @ts-expect-error -- a path begins with a slash
  const relative = page({ path: 'open', allow: 'everyone', get: () => view })
  const wrong = page({
    path: '/meetings/:id/items/:item',
    allow: 'everyone',
    // @ts-expect-error -- the path has no such parameter
    get: ({ params }) => ({ ...view, title: params.id + params.item + params.name }),
  })
  assert.deepEqual([open.path, relative.path, wrong.path], ['/open', 'open', '/meetings/:id/items/:item'])
})
