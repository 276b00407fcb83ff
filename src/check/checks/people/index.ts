/** The checks of people and bodies. */
import type { Check } from '../../check.ts'
import { actsAfterLeaving } from './acts-after-leaving.ts'
import { actsNotPresent } from './acts-not-present.ts'
import { bodyTwoWays } from './body-two-ways.ts'
import { chairInWords } from './chair-in-words.ts'
import { chairOfMeeting } from './chair-of-meeting.ts'
import { contactOfAnother } from './contact-of-another.ts'
import { initialsUnknown } from './initials-unknown.ts'
import { memberNotAccountedFor } from './member-not-accounted-for.ts'
import { nameListedTwice } from './name-listed-twice.ts'
import { nameTwoWays } from './name-two-ways.ts'
import { officerTwoWays } from './officer-two-ways.ts'
import { organisationTwoWays } from './organisation-two-ways.ts'
import { partyCount } from './party-count.ts'
import { partyTwoWays } from './party-two-ways.ts'
import { phoneTwoWays } from './phone-two-ways.ts'
import { postOfTwoPeople } from './post-of-two-people.ts'
import { presentAndAbsent } from './present-and-absent.ts'
import { presentNotMember } from './present-not-member.ts'
import { quorumNotThere } from './quorum-not-there.ts'
import { reportToAnotherBody } from './report-to-another-body.ts'
import { secondedByMover } from './seconded-by-mover.ts'
import { titleTwoWays } from './title-two-ways.ts'

export const people: readonly Check[] = [
  actsAfterLeaving,
  actsNotPresent,
  bodyTwoWays,
  chairInWords,
  chairOfMeeting,
  contactOfAnother,
  initialsUnknown,
  memberNotAccountedFor,
  nameListedTwice,
  nameTwoWays,
  officerTwoWays,
  organisationTwoWays,
  partyCount,
  partyTwoWays,
  phoneTwoWays,
  postOfTwoPeople,
  presentAndAbsent,
  presentNotMember,
  quorumNotThere,
  reportToAnotherBody,
  secondedByMover,
  titleTwoWays,
]
