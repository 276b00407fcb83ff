/** The checks of people and bodies. */
import type { Check } from '../check.ts'
import { actsAfterGoing } from './people/acts-after-going.ts'
import { actsAfterLeaving } from './people/acts-after-leaving.ts'
import { actsNotPresent } from './people/acts-not-present.ts'
import { agreesWithOneself } from './people/agrees-with-oneself.ts'
import { bodyTwoWays } from './people/body-two-ways.ts'
import { chairElected } from './people/chair-elected.ts'
import { chairInWords } from './people/chair-in-words.ts'
import { chairOfMeeting } from './people/chair-of-meeting.ts'
import { contactOfAnother } from './people/contact-of-another.ts'
import { initialsUnknown } from './people/initials-unknown.ts'
import { memberNotAccountedFor } from './people/member-not-accounted-for.ts'
import { nameListedTwice } from './people/name-listed-twice.ts'
import { nameTwoWays } from './people/name-two-ways.ts'
import { officerTwoWays } from './people/officer-two-ways.ts'
import { organisationTwoWays } from './people/organisation-two-ways.ts'
import { partyCount } from './people/party-count.ts'
import { partyTwoWays } from './people/party-two-ways.ts'
import { phoneTwoWays } from './people/phone-two-ways.ts'
import { postOfTwoPeople } from './people/post-of-two-people.ts'
import { postsOfOnePerson } from './people/posts-of-one-person.ts'
import { presentAndAbsent } from './people/present-and-absent.ts'
import { presentNotMember } from './people/present-not-member.ts'
import { quorumNotThere } from './people/quorum-not-there.ts'
import { reportToAnotherBody } from './people/report-to-another-body.ts'
import { secondedByMover } from './people/seconded-by-mover.ts'
import { titleTwoWays } from './people/title-two-ways.ts'

export const people: readonly Check[] = [
  actsAfterGoing,
  actsAfterLeaving,
  actsNotPresent,
  agreesWithOneself,
  bodyTwoWays,
  chairElected,
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
  postsOfOnePerson,
  presentAndAbsent,
  presentNotMember,
  quorumNotThere,
  reportToAnotherBody,
  secondedByMover,
  titleTwoWays,
]
