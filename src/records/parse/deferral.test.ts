import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeferred } from './deferral.ts'

const deferred = [
  'The item was deferred to the next meeting.',
  'Consideration was accordingly deferred.',
  'Item to be carried forward to the September meeting.',
  'As the figures were late, this item was carried forward to 15 January.',
  'The matter was left over to the June meeting.',
  'The author was ill, so this has moved to next month’s meeting.',
  'The Panel agreed to put off this item until its first meeting thereafter.',
  'The Committee decided to put off a decision until the meeting in December.',
  'With the leave of the Council the motion was withdrawn until the meeting in October.',
  'It was agreed that the report stand over until the meeting on 18 July.',
  'The subject was held over to the autumn forum.',
  'The matter was adjourned to 31 May 2019.',
  'RESOLVED that the application be deferred for a site visit.',
  'Gohiriwyd tan y cyfarfod nesaf.',
  'This item had been withdrawn and would be considered at the September meeting.',
  'The report will now be considered in April.',
  'RESOLVED – To defer determination of the application for a site visit.',
  'The Chairman reported that the figures were wrong and that the item would therefore be deferred to a later meeting.',
  'Members agreed that consideration of this item be postponed until the inspection report was to hand.',
]
const not = [
  'The underspend of £40,000 was carried forward to 2024/25.',
  'The meeting was adjourned at 8.10 pm for ten minutes.',
  'It was noted that the opening of the swimming pool had been deferred.',
  'Members noted that the bus franchise was deferred by the Department until 2026.',
  'A motion to defer the application was put and lost.',
  'The application deferred at the last meeting was now before the Committee.',
  'The decision of the county to defer the scheme was noted.',
  'The Committee moved to item 7.',
  'A further report will be presented to the next meeting.',
  'A report will be brought back to this Committee after six months.',
  'Events had been held over the summer.',
  'Deferred income stood at £3,000.',
]

test('business put off to a later meeting is deferred, whatever the word', () => {
  for (const text of deferred) assert.equal(isDeferred([text]), true, text)
})

test('money carried forward, a pause, a lost motion and the delays of others are no deferral', () => {
  for (const text of not) assert.equal(isDeferred([text]), false, text)
})
