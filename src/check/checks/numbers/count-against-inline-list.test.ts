import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { countAgainstInlineList } from './count-against-inline-list.ts'

const bad = [
  {
    text: 'The Protect strand has four objectives; detect suspects; cut the risk to aviation; and guard crowded places.',
    severity: 'error',
    quote: 'four objectives',
    says: /four objectives, and three are named/,
  },
  {
    text: 'The team covers four areas: noise, waste and dogs.',
    severity: 'error',
    quote: 'four areas',
    says: /three are named/,
  },
  {
    text: 'The four teams, the Wardens, the Rangers and the Street Crew, will be reviewed.',
    severity: 'error',
    quote: 'four teams',
    says: /three are named/,
  },
  {
    text: 'There are three wards in scope (Ashby, Borden, Corley and Denton).',
    severity: 'error',
    quote: 'three wards',
    says: /four are named/,
  },
  {
    text: 'The model has four strands in all. These are: • Plan • Do • Check',
    severity: 'error',
    quote: 'four strands',
    says: /three are named/,
  },
  {
    text: 'Two options were considered: (a) to close; (b) to move; or (c) to stay.',
    severity: 'error',
    quote: 'Two options',
    says: /three are named/,
  },
  {
    text: 'The bus has three stops: Ferry Street and the School.',
    severity: 'warning',
    quote: 'three stops',
    says: /two are named/,
  },
]

const good = [
  'Six speakers were heard in the debate: Labour 3, Liberal Democrat 2 and Conservative 1.',
  'The three teams, the Wardens, the Rangers and the Street Crew, will be reviewed.',
  'The four teams, led by the Wardens, the Rangers and the Street Crew, will be reviewed.',
  'The four teams, in Ashby, Borden and Corley, will be reviewed.',
  'The team covers two areas: health and wellbeing, and housing.',
  'The model has four strands in response and these were Plan, Do, Check and Act.',
  'The grants were paid to four groups: two in Ashby, one in Borden and one in Corley.',
  'The plan has two aims: safety and cohesion, and pride.',
  'It covers one theme: crime and disorder.',
  'Two venues were used: the Town Hall, Ashby and the Stadium, Borden.',
  'The Council has three priorities: people, place and prosperity, which are set out in the plan.',
]

test('a number announced and another number of things named in the paragraph', () => {
  for (const { text, severity, quote, says } of bad) {
    const [found] = finds(countAgainstInlineList, text)
    assert.deepEqual([found?.severity, found?.quote], [severity, quote], text)
    assert.match(found?.says ?? '', says)
  }
})

test('nothing where the figures agree, or say nothing of each other', () => {
  for (const text of good) assert.deepEqual(finds(countAgainstInlineList, text), [], text)
})
