import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { yearOfMore } from './year-of-more.ts'

test('a year that is not one year long', () => {
  for (const text of [
    'During the municipal year 2021-2023 the Board had ten members.',
    'The Chair for the 2022/2024 municipal year was elected.',
    'Savings in the financial year 2022/24 were small.',
    'Appointments for the civic year 2023/2023',
  ]) {
    const [found, ...more] = finds(yearOfMore, text)
    assert.equal(found?.severity, 'error', text)
    assert.deepEqual(more, [])
  }
})

test('a year whose decade slipped', () => {
  for (const text of ['It saved £7m during 2023/34.', 'Ann Marlow was elected Chair for the year 2014-25.'])
    assert.equal(finds(yearOfMore, text)[0]?.severity, 'warning', text)
})

test('one year, several years, and plans', () => {
  for (const text of [
    'During the municipal year 2021-2022 and the 2022/23 financial year.',
    'In the financial years 2021-2024, and over the financial years 2021/24.',
    'The Local Plan 2021/32 was adopted, and so were the years 2021-32.',
    'The Police and Crime Plan 2021-2024 for the municipal year.',
  ])
    assert.deepEqual(finds(yearOfMore, text), [], text)
})

test('an annual report of more or fewer months than twelve', () => {
  for (const months of ['April 2021 – April 2022', 'June 2021 to April 2022'])
    assert.equal(finds(yearOfMore, `Annual Report of the Harbour Board ${months}`)[0]?.severity, 'note', months)
  for (const text of [
    'Annual Report of the Harbour Board June 2023 – May 2024',
    'Annual report. It covers work from April 2021 to April 2022',
    'Harbour report, April 2021 – April 2022',
  ])
    assert.deepEqual(finds(yearOfMore, text), [], text)
})

test('a school year of two years', () => {
  assert.equal(
    finds(yearOfMore, 'The school year began on 3 September 2022 and ended on 20 July 2024.')[0]?.severity,
    'note',
  )
  assert.deepEqual(finds(yearOfMore, 'The school year began on 3 September 2022 and ended on 20 July 2023.'), [])
})
