import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { chairInWords } from './chair-in-words.ts'

const minutes = (words: string) =>
  finds(
    chairInWords,
    `
    SAFER COMMUNITIES PANEL

    Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

    Present: Councillors Marlow (Chair), Denny and Okafor

    SCP1 MINUTES

    ${words}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('somebody else is called the Chair in the words of the minutes', () => {
  assert.deepEqual(minutes('The Chair, Councillor Denny, welcomed everybody.'), ['warning Denny'])
  assert.deepEqual(minutes('Councillor Okafor, Chair of the Panel, thanked the officers.'), ['warning Okafor'])
})

test('an annual report is signed by another than the Chair it lists', () => {
  const report = (name: string): string => `
    ANNUAL REPORT OF THE SAFER COMMUNITIES PANEL 2023/24

    FOREWORD

    It has been a busy year, and I thank the members.

    Councillor ${name}, Chair of the Panel

    MEMBERSHIP

    Councillor Ann Marlow (Chair)
    Councillor Peter Denny (Vice-Chair)
    Councillor Joy Okafor
  `
  assert.equal(finds(chairInWords, report('Peter Denny')).length, 1)
  assert.deepEqual(finds(chairInWords, report('Ann Marlow')), [])
})

test('is not found of the chair of another body, of a deputy, or where the chair changed', () => {
  assert.deepEqual(minutes('The Chair, Councillor Marlow, welcomed Mr Bell, Chair of the Youth Forum.'), [])
  assert.deepEqual(minutes('Councillor Denny took the Chair. The Chair, Councillor Denny, thanked everybody.'), [])
  assert.deepEqual(minutes('The Vice-Chair, Councillor Denny, thanked the Chair’s colleague Councillor Okafor.'), [])
})

test('another is called the Vice-Chair than the list has', () => {
  const said = (words: string) =>
    finds(
      chairInWords,
      `
      HARBOUR COMMITTEE

      Minutes of the meeting held on Tuesday, 6 February 2024 in the Council Chamber, Eastvale

      Present: Councillors Marlow (Chair), Denny (Vice-Chair), Weeks and Okafor

      HC1 MINUTES

      ${words}
      `,
    ).map(one => one.quote)
  assert.deepEqual(said('The Vice-Chair, Councillor Weeks, read the letter.'), ['Weeks'])
  assert.deepEqual(said('Councillor Okafor (Vice-Chair) read the letter.'), ['Okafor'])
  assert.deepEqual(said('The Vice-Chair, Councillor Denny, read the letter.'), [])
  assert.deepEqual(said('Councillor Weeks, Vice-Chair of the Youth Council, read the letter.'), [])
  assert.deepEqual(said('Councillor Weeks (Chair) opened the meeting.'), ['Weeks'])
})
