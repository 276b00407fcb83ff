import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html, page, type View } from './index.ts'
import type { Params } from './request.ts'

/** Whether `page()` takes a description of this type: settled by the compiler, so a wrong answer fails the type check. */
type Takes<Given> = Given extends Parameters<typeof page>[0] ? true : false
type Get = () => View

test('a page that does not say who may see it, or whose path has no slash, is refused by the compiler', () => {
  const whole: Takes<{ path: '/open'; allow: 'everyone'; get: Get }> = true
  const withoutAllow: Takes<{ path: '/open'; get: Get }> = false
  const oddAllow: Takes<{ path: '/open'; allow: 'somebody'; get: Get }> = false
  const relative: Takes<{ path: 'open'; allow: 'everyone'; get: Get }> = false
  const postWithoutForm: Takes<{ path: '/open'; allow: 'everyone'; get: Get; post: Get }> = false
  assert.deepEqual([whole, withoutAllow, oddAllow, relative, postWithoutForm], [true, false, false, false, false])
})

test('a page knows the parameters of its path, and no others', () => {
  const names: Record<keyof Params<'/meetings/:id/items/:item'>, true> = { id: true, item: true }
  const pattern: Record<keyof Params<'/reports/:id{[0-9]+}'>, true> = { id: true }
  const given = page({
    path: '/bodies/:slug/calendar.ics',
    allow: 'everyone',
    get: ({ params }) => ({ title: params.slug, body: html`` }),
  })
  assert.deepEqual([names, pattern, given.path], [{ id: true, item: true }, { id: true }, '/bodies/:slug/calendar.ics'])
})
