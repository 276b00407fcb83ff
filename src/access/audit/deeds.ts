/** What was done, in words: for every key that the program or the database writes into the log. deeds.test.ts collects them. */
import { roles } from '../roles.ts'

const cases = {
  open: 'opened the case',
  list: 'saw the case in a list',
  search: 'saw the case among those of a search',
  print: 'printed the case',
  refused: 'asked for the case, and was refused',
  find: 'found the case by a search for a person',
  'search for person': 'searched for a person',
  'tell presence': 'was told that another agency has a case',
  share: 'shared the case with somebody',
  'open panel': 'opened a panel that the case is before',
  'put to open panel': 'put the case to an open panel',
  'join open panel': 'added somebody to an open panel that the case is before',
  'insert case': 'made the case',
  'update case': 'changed the case',
  'delete case': 'deleted the case',
  'insert named': 'named somebody for the case',
  'update named': 'changed who is named for the case',
  'delete named': 'took somebody’s name off the case',
  'insert party': 'added a person',
  'update party': 'changed a person',
  'delete party': 'deleted a person',
  'insert address': 'added an address',
  'update address': 'changed an address',
  'delete address': 'deleted an address',
  'insert event': 'added a note',
  'update event': 'changed a note',
  'delete event': 'deleted a note',
  'insert panel_case': 'put the case to a panel',
  'update panel_case': 'changed how the case stands before a panel',
  'delete panel_case': 'took the case from a panel',
} as const

const rights = {
  'receive request': 'recorded a request about somebody’s record',
  'identity asked': 'asked for proof of who they are',
  'identity proved': 'noted that they proved who they are',
  'extend request': 'extended the time to answer a request',
  'find for request': 'looked for the records that a request is about',
  'subject access': 'made the copy for the person who asked',
  rectify: 'put a record right, for a request',
  'close request': 'closed a request',
  'erase request': 'erased a closed request',
  'change retention': 'changed how long records are kept',
  'retention: keep': 'decided to keep the case longer',
  'retention: erase': 'decided to erase the case',
  hold: 'held the case: it may not be erased',
  'lift hold': 'lifted a hold',
  'erase case': 'erased the case',
  'record breach': 'recorded a breach',
  'change breach': 'added to a breach',
  'erase breach': 'erased a closed breach',
} as const

const administration = {
  'add user': 'added a user',
  'change name': 'changed a name',
  'change e-mail': 'changed an email address',
  'send link': 'made a one-time link',
  'reset sign-in': 'reset how somebody signs in',
  move: 'moved a user to another agency',
  'why role ends': 'gave the reason why a role ends',
  'why user left': 'gave the reason why a user left',
  'user left': 'ended all access of a user who left',
  'user returned': 'brought back a user who had left',
  'add agency': 'added an agency',
  'change agency': 'changed an agency',
  'close agency': 'closed an agency',
  'reopen agency': 'opened an agency again',
  'add agreement': 'added an agreement',
  'change agreement': 'changed an agreement',
  'widen agreement': 'widened an agreement: it waits to be signed again',
  'add party': 'added an agency to an agreement',
  'change party': 'changed what an agency receives',
  'remove party': 'took an agency out of an agreement',
  'begin review': 'began an access review',
  'finish review': 'finished an access review',
  'see alert': 'marked an alert as seen',
  'search log': 'searched the log at the command line',
  'export log': 'saved entries of the log',
  'export everything': 'exported everything',
  'back up everything': 'made a backup of everything',
  'import paper': 'added a published paper',
  'name reader': 'let somebody read the papers of a private body',
  'decide interest': 'decided what the public register of interests says',
  'grant dispensation': 'granted a member a dispensation',
  'end dispensation': 'ended a dispensation',
  'name holder': 'said which person of the record a user is',
  'end reader': 'ended that somebody reads the papers of a private body',
} as const

const signIn = {
  'sign in with password': 'entered their password',
  'sign in with link': 'signed in with a one-time link',
  'sign in with passkey': 'signed in with a passkey',
  'sign in with provider': 'signed in with their organisation’s account',
  'second factor: code': 'entered the code of their phone',
  'second factor: passkey': 'showed a passkey',
  'second factor: recovery code': 'used a recovery code',
  'wrong password': 'entered a wrong password',
  'wrong code': 'entered a wrong code',
  'new session': 'stayed signed in, under a new session',
  'open session': 'was signed in by the program itself',
  'sign out': 'signed out',
  'sign out everywhere': 'signed out everywhere',
  'sessions ended': 'was signed out at the command line',
  'set password': 'set a password',
  'set up code app': 'set up codes on a phone',
  'make recovery codes': 'made recovery codes',
  'add passkey': 'added a passkey',
  'remove passkey': 'removed a passkey',
  'link to provider': 'joined their organisation’s account to this one',
} as const

const written = { ...cases, ...rights, ...administration, ...signIn }

/** A key that the program itself may write. */
export type Deed = keyof typeof written

export const deeds: Readonly<Record<string, string>> = {
  ...written,
  ...Object.fromEntries(
    roles.flatMap(({ key, name }) => [
      [`give role ${key}`, `gave a role: ${name}`],
      [`end role ${key}`, `ended a role: ${name}`],
    ]),
  ),
}

/** The key itself where nobody gave it words: `app` may note whatever it likes of itself. */
export const deedName = (what: string): string => deeds[what] ?? what
