import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { presentNotMember } from './present-not-member.ts'

const front = (date: string, next: string): string => `
    Safer Communities Panel

    ${date} at 6.30 p.m.
    Council Chamber, Town Hall, Eastvale

    PANEL MEMBERSHIP

    Councillor Ann Marlow (Chair)
    Councillor Peter Denny (Vice-Chair)
    Councillor Joy Okafor
    Councillor Sam Weeks

    The next meeting of the Panel is on ${next}

    Item No.  Page No.
    1. MINUTES  1 - 3
    2. KNIFE CRIME  4 - 6
`
const pack = (present: string, words = ''): string => `${front('Tuesday, 5 March 2024', 'Tuesday, 2 July 2024')}
    SAFER COMMUNITIES PANEL

    At a meeting of the Safer Communities Panel on Tuesday, 6 February 2024 at the Town Hall, Eastvale

    Present: Councillors ${present}

    Apologies for Absence: Councillor Weeks

    SCP1 MINUTES

    The minutes were taken as read and signed. ${words}

    Meeting ended at 7.40 p.m.
`
const said = (text: string, ...before: string[]) =>
  finds(presentNotMember, text, ...before).map(one => `${one.severity} ${one.quote}`)

test('somebody is present as a member who is none', () => {
  assert.deepEqual(said(pack('Marlow (Chair), Denny, Okafor and Tallis')), ['note Tallis'])
  assert.deepEqual(said(pack('Marlow (Chair), Denny, Okafor, Tallis and Frost (Co-optee)')), ['note Tallis'])
  assert.deepEqual(
    said(pack('Marlow (Chair), Denny, Okafor and Tallis'), front('Tuesday, 6 February 2024', 'Tuesday, 5 March 2024')),
    ['warning Tallis'],
  )
})

test('is not found of members, substitutes, and names that are only misspelled', () => {
  assert.deepEqual(said(pack('A. Marlow (Chair), P. Denny and Okafor')), [])
  assert.deepEqual(said(pack('Marlow (Chair), Denny, Okafor and Tallis (substitute for Weeks)')), [])
  assert.deepEqual(
    said(pack('Marlow, Denny and Tallis', 'Councillor Tallis was there as substitute for Councillor Weeks.')),
    [],
  )
  assert.deepEqual(said(pack('Marlow (Chair), Dennny and Okafor')), [])
})
