import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { letter, numbered } from './number.ts'
import { arranged, moved, nested, orderKey, type Placed, possibleParents, siblings, stepped } from './order.ts'

const anyItems: fc.Arbitrary<Placed[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('report', 'heading', 'minutes', 'exclusion'),
      part: fc.constantFrom('I' as const, 'I' as const, 'II' as const),
      below: fc.option(fc.nat(20)),
    }),
    { maxLength: 14 },
  )
  .map(all =>
    arranged(
      all.map(({ kind, part, below }, at) => ({
        id: at + 1,
        kind,
        part: kind === 'exclusion' ? ('I' as const) : part,
        parentId: below !== null && below < at && all[below]?.below === null ? below + 1 : null,
      })),
    ),
  )

const ids = (items: readonly Placed[]) => items.map(item => item.id).toSorted((a, b) => a - b)

/** What holds of every agenda. */
function check(items: Placed[]) {
  const printed = numbered(items)
  const tops = items.filter(item => item.parentId === null)
  const firstII = tops.findIndex(item => item.part === 'II')
  assert.ok(firstII < 0 || tops.slice(firstII).every(item => item.part === 'II'), 'Part II is together, at the end')
  const numbers = printed.flatMap(({ number }) => (number === null || number.includes('(') ? [] : [Number(number)]))
  assert.deepEqual(
    numbers,
    numbers.map((_, at) => at + 1),
    'numbers run without gaps',
  )
  for (const item of items.filter(one => one.parentId !== null)) {
    const parent = tops.find(one => one.id === item.parentId)
    assert.ok(parent, 'what stands below stands below one that stands by itself')
    assert.equal(parent.part, item.part)
  }
  assert.deepEqual(
    printed.map(item => item.id),
    items.map(item => item.id),
    'the order is the printed one',
  )
}

test('however items are moved, none is lost, numbers have no gaps, and Part II stays at the end', () => {
  const anyMove = fc.tuple(fc.nat(), fc.constantFrom('up', 'down', 'to', 'below', 'out'), fc.nat(20))
  fc.assert(
    fc.property(anyItems, fc.array(anyMove, { maxLength: 12 }), (start, moves) => {
      let items = start
      check(items)
      for (const [which, how, n] of moves) {
        const item = items[which % Math.max(1, items.length)]
        if (!item) return
        const parents = possibleParents(items, item)
        const parent = parents[n % Math.max(1, parents.length)]
        if (how === 'up') items = stepped(items, item.id, -1)
        else if (how === 'down') items = stepped(items, item.id, 1)
        else if (how === 'to') items = moved(items, item.id, n)
        else if (how === 'out') items = nested(items, item.id, null)
        else if (parent) items = nested(items, item.id, parent.id)
        check(items)
        assert.deepEqual(ids(items), ids(start))
      }
    }),
  )
})

test('an item that is moved to a place stands there, and the others keep their order', () => {
  fc.assert(
    fc.property(anyItems, fc.nat(), fc.nat(20), (items, which, to) => {
      const item = items[which % Math.max(1, items.length)]
      if (!item) return
      const before = siblings(items, item)
      const after = siblings(moved(items, item.id, to), item)
      assert.equal(
        after.findIndex(one => one.id === item.id),
        Math.min(to, before.length - 1),
      )
      const others = (all: Placed[]) => all.filter(one => one.id !== item.id).map(one => one.id)
      assert.deepEqual(others(after), others(before))
    }),
  )
})

test('up and down again leaves the agenda as it was', () => {
  fc.assert(
    fc.property(anyItems, fc.nat(), (items, which) => {
      const item = items[which % Math.max(1, items.length)]
      if (!item || siblings(items, item)[0]?.id === item.id) return
      assert.equal(orderKey(stepped(stepped(items, item.id, -1), item.id, 1)), orderKey(items))
    }),
  )
})

test('an item that becomes exempt leaves its group and goes behind the exclusion', () => {
  const item = (id: number, kind: string, more: Partial<Placed> = {}): Placed => ({
    id,
    kind,
    part: 'I',
    parentId: null,
    ...more,
  })
  const items = [
    item(1, 'heading'),
    item(2, 'report', { parentId: 1 }),
    item(3, 'report', { parentId: 1, part: 'II' }),
    item(4, 'exclusion'),
    item(5, 'report'),
  ]
  assert.deepEqual(
    numbered(arranged(items)).map(one => [one.id, one.number]),
    [
      [1, '1'],
      [2, '1(A)'],
      [5, '2'],
      [4, '3'],
      [3, '4'],
    ],
  )
})

test('after the twenty-sixth lettered item comes AA', () => {
  assert.deepEqual([0, 25, 26, 51, 52].map(letter), ['A', 'Z', 'AA', 'AZ', 'BA'])
})
