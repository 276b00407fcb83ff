import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesIn, nearest, spanOf } from './dates.ts'

const brief = (text: string) =>
  datesIn(text).map(({ text: words, weekday, day, month, year }) => [words, weekday, day, month, year])

test('dates are read in the orders in which people write them', () => {
  for (const [text, ...wanted] of [
    ['Held on Tuesday, 14 September 2021 at 6.30 p.m.', ['Tuesday, 14 September 2021', 2, 14, 9, 2021]],
    ['DATE: 11 th June 2024', ['11 th June 2024', null, 11, 6, 2024]],
    ['Dated this 27th day of August 2019', ['27th day of August 2019', null, 27, 8, 2019]],
    ['on September 14, 2021 and March 3rd', ['September 14, 2021', null, 14, 9, 2021], ['March 3rd', null, 3, 3, null]],
    ['14th to 16th September 2021', ['14th', null, 14, 9, 2021], ['16th September 2021', null, 16, 9, 2021]],
    ['14/15 September', ['14', null, 14, 9, null], ['15 September', null, 15, 9, null]],
    ['1 and 8 June 2021', ['1', null, 1, 6, 2021], ['8 June 2021', null, 8, 6, 2021]],
    ['1, 8 and 15 June', ['1', null, 1, 6, null], ['8', null, 8, 6, null], ['15 June', null, 15, 6, null]],
    ['Mon 14 to Wed 16 June 2021', ['Mon 14', 1, 14, 6, 2021], ['Wed 16 June 2021', 3, 16, 6, 2021]],
    [
      '2021-09-14, 14/09/2021, 14.9.2021, 3/4/21',
      ['2021-09-14', null, 14, 9, 2021],
      ['14/09/2021', null, 14, 9, 2021],
      ['14.9.2021', null, 14, 9, 2021],
      ['3/4/21', null, 3, 4, 2021],
    ],
    ['Monday 9/11/2021', ['Monday 9/11/2021', 1, 9, 11, 2021]],
    ['14-Sep-21 or 5 Sept ’22', ['14-Sep-21', null, 14, 9, 2021], ['5 Sept ’22', null, 5, 9, 2022]],
    ['1 June 2021 - 31 May 2022', ['1 June 2021', null, 1, 6, 2021], ['31 May 2022', null, 31, 5, 2022]],
    ['June 2023 – May 2024', ['June 2023', null, null, 6, 2023], ['May 2024', null, null, 5, 2024]],
  ] as const)
    assert.deepEqual(brief(text), wanted, text)
})

test('words, numbers of paragraphs, times and days of a week that share dates are no dates', () => {
  for (const text of ['Members may, in June 30 of them', 'see 3.4.12 and 1.2.3', '24/7', 'Section 12 May be used'])
    assert.deepEqual(brief(text), [], text)
  assert.deepEqual(
    brief('Saturday and Sunday 5 and 6 June 2021').map(([, weekday]) => weekday),
    [null, null],
  )
  assert.deepEqual(brief('Report for 2022/23, May 2022'), [['May 2022', null, null, 5, 2022]])
  assert.deepEqual(brief('Page 3 - 14 June 2021'), [['14 June 2021', null, 14, 6, 2021]])
  assert.deepEqual(brief('Tuesday 14 June, 1930 hours'), [['Tuesday 14 June', 2, 14, 6, null]])
})

test('a day without a year is the nearest one, and a month is all its days', () => {
  const [day] = datesIn('5 January')
  assert.equal(day && nearest(day, '2021-11-09'), '2022-01-05')
  const [month] = datesIn('February 2024')
  assert.deepEqual(month && spanOf(month), { from: '2024-02-01', until: '2024-02-29' })
})
