/** All that is done with whoever is managed. The decision to adopt adds what `joins` in state.ts gives. */
import type { Act } from '../../../casework/index.ts'
import { mappaAttended, mappaEnded, mappaNoted } from '../mappa/mappa.ts'
import { maracFlag, maracUnflagged } from '../marac/marac.ts'
import { pathwayAssessed } from '../pathways/assess.ts'
import { transferAnswered, transferProposed, transferReady, transferStopped } from '../transfer/transfer.ts'
import { custodyBefore, custodyBegun, custodyChanged, custodyEnded, releasePlanned } from './custody.ts'
import { managersNamed } from './named.ts'
import { contactMade, ragSet } from './rating.ts'
import { reviewed } from './review.ts'
import { finalThird, finalThirdEnded, found, wanted } from './whereabouts.ts'

export const managingActs: readonly Act[] = [
  contactMade,
  managersNamed,
  ragSet,
  reviewed,
  custodyBegun,
  custodyChanged,
  custodyEnded,
  custodyBefore,
  releasePlanned,
  wanted,
  found,
  finalThird,
  finalThirdEnded,
  pathwayAssessed,
  mappaNoted,
  mappaAttended,
  mappaEnded,
  maracFlag,
  maracUnflagged,
  transferProposed,
  transferAnswered,
  transferReady,
  transferStopped,
]
