/**
 * Every function that runs with its owner's rights, and so past row security, reviewed one by one: who may call it, and why
 * it must see more than its caller and tells no more than it should. Views and materialised views that do not run with their
 * reader's rights would stand here too: there are none.
 */
export type Definer = {
  /** The roles that may call it, sorted; none for a trigger, or for what only other functions call. */
  readonly to: string
  readonly why: string
}

const ofActor = 'answers from the row of the transaction’s own actor, which nobody may read'

export const definers: Record<string, Definer> = {
  'access.account_changed': { to: '', why: 'a trigger: notes and reports changes of accounts' },
  'access.account_in_use': { to: '', why: 'a trigger: an account in use is one whose owner has signed in' },
  'access.act_as': { to: 'app', why: 'turns a session’s token into the actor; who calls it must know the token' },
  'access.act_as_system': { to: 'worker', why: 'makes the system the actor, for a listed reason' },
  'access.acting_why': { to: 'app public_web worker', why: ofActor },
  'access.actor': { to: 'app public_web worker', why: ofActor },
  'access.add_entry': {
    to: '',
    why: 'adds to the log, into which nobody may write; called by the functions that say what may be noted',
  },
  'access.agencies': { to: 'app', why: ofActor },
  'access.agency_changed': { to: '', why: 'a trigger: notes changes of agencies' },
  'access.bump_edition': { to: '', why: 'a trigger: moves the edition of the public record' },
  'access.case_number': {
    to: 'app worker',
    why: 'a reference becomes a number only for who sees the case or answers for its agency; and for who searches the log, noted',
  },
  'access.case_references': {
    to: 'app worker',
    why: 'references only of cases that the actor sees or answers for; and for who searches the log, noted',
  },
  'access.caseworks': { to: 'app worker', why: ofActor },
  'access.close_log': { to: 'worker', why: 'locks the log for the sealer; gives a number' },
  'access.end_sessions': { to: 'app worker', why: 'administrators end sessions that they cannot see; gives a count' },
  'access.entries_about': {
    to: 'app worker',
    why: 'numbers of entries, for which row security would not use the index; the entries are read under it',
  },
  'access.health': { to: 'app worker', why: 'counts for administrators, nothing of anybody' },
  'access.holds': { to: 'app public_web worker', why: ofActor },
  'access.in_force': {
    to: 'app public_web worker',
    why: 'whether an agreement holds: all of that is in the public register',
  },
  'access.invitation_made': { to: '', why: 'a trigger: notes and reports links that let somebody set a password' },
  'access.move_edition': { to: '', why: 'a trigger: moves the edition of the public record' },
  'access.must_administer': { to: '', why: 'stops whoever is no administrator; called by the functions for them' },
  'access.name_of': { to: 'app worker', why: 'the name of a colleague, for whoever has signed in' },
  'access.note': { to: 'app worker', why: 'adds an entry of the kind administration; identifiers only' },
  'access.note_sign_in': { to: 'worker', why: 'adds an entry of the kind sign-in, for sign-in only' },
  'access.own_agency_receives': {
    to: '',
    why: 'a trigger: reports an administrator who changes what their own agency receives',
  },
  'access.post_changed': { to: '', why: 'a trigger: notes every role given or ended, reports own access' },
  'access.protects': { to: 'app worker', why: ofActor },
  'access.raise_alert': { to: '', why: 'writes alerts, for the triggers that raise them' },
  'access.reset_sign_in': { to: 'app worker', why: 'administrators delete proofs that they cannot see; gives nothing' },
  'access.sign_ins': { to: 'app worker', why: 'dates and counts of sign-ins, for administrators' },
  'access.staff': { to: 'app', why: 'whose officer the actor is, for the policies of users and of the log' },
  'access.works_at': { to: 'app', why: 'the agencies of a colleague, for whoever has signed in' },
  'casework.add_to_tally': { to: '', why: 'adds to the sums of marks, for their trigger' },
  'casework.alike': {
    to: 'app',
    why: 'equality on keys that nobody may read, in cases that the actor is let into; gives an address, under which identifiers and reasons are kept',
  },
  'casework.apply': {
    to: '',
    why: 'writes what follows from an event, for its trigger; moves nothing that the trigger did not let through',
  },
  'casework.begin_read': {
    to: 'app',
    why: 'notes a reading; gives its number only where all cases are the actor’s to see',
  },
  'casework.brought_before': {
    to: 'app',
    why: 'which references of a file an own agency has brought in before; nothing of the cases',
  },
  'casework.by_name': { to: 'app', why: 'the actor’s own cases by name, for the policy of the thin row' },
  'casework.case_dated': { to: '', why: 'a trigger: days and workers of a case as they are' },
  'casework.case_received': { to: '', why: 'a trigger: the program sees again the case that it has just received' },
  'casework.case_made': { to: '', why: 'a trigger: whoever opens a case can write its first facts' },
  'casework.counted': {
    to: 'app',
    why: 'the cases behind a number of an agency whose cases the actor works, those alone that they see; of the others, how many',
  },
  'casework.county': {
    to: 'app',
    why: 'numbers of agencies that an agreement of the purpose binds to one whose cases the actor works; nothing of any case',
  },
  'casework.event_written': {
    to: '',
    why: 'a trigger: refuses what only the owning agency does with a case, and applies the rest',
  },
  'casework.event_owned': {
    to: '',
    why: 'a trigger: says whether whoever writes an event works the case for its owner',
  },
  'casework.unlink_case': { to: '', why: 'a trigger: what other cases say of one that is erased goes along' },
  'casework.event_at_panel': {
    to: '',
    why: 'a trigger: what a panel says of a case is written at its meeting, by who sits there; the agenda keeps the key of it',
  },
  'casework.field_of_address': {
    to: '',
    why: 'a trigger: an address goes with its party; the policy then holds the row',
  },
  'casework.file_added': {
    to: '',
    why: 'a trigger: a file comes with its event; looks one event up, whoever brings the file',
  },
  'casework.figures': {
    to: 'app',
    why: 'numbers of an agency whose cases the actor works, limited cases counted among the others; nothing of any case',
  },
  'casework.find': {
    to: 'app',
    why: 'equality on keys that nobody may read; gives an address, under which only what the actor receives is kept',
  },
  'casework.follow': {
    to: 'worker',
    why: 'the case of a secret address, for the one reason that follows it; noted, and only until its time is over',
  },
  'casework.joined_open_panel': { to: '', why: 'a trigger: notes what an open panel discloses' },
  'casework.look_elsewhere': {
    to: 'app',
    why: 'which agencies that are bound to tell have an open case of the same purpose about somebody in an own case; noted, and kept there',
  },
  'casework.lent': {
    to: 'app worker',
    why: 'which things of the actor’s own agencies are out, also at a case that they do not see; not at which',
  },
  'casework.lets_in': { to: '', why: 'whether the actor is let into a limited case of an own agency' },
  'casework.limit_case': { to: '', why: 'a trigger: marks a case that has a list' },
  'casework.made': { to: 'worker', why: ofActor },
  'casework.mark_tallied': { to: '', why: 'a trigger: keeps the sums of marks, which nobody may write' },
  'casework.must_casework': {
    to: '',
    why: 'stops whoever does not work the cases of an agency; called by what counts them',
  },
  'casework.my_groups': { to: 'app', why: 'the actor’s own standing panels, for their policies' },
  'casework.my_panels': { to: 'app', why: 'the actor’s own panels, for the policies of panels' },
  'casework.name_somebody': { to: '', why: 'a trigger: notes who named whom for a case' },
  'casework.next_reference': {
    to: 'app worker',
    why: 'counts references of an agency whose cases the actor works, or that receives from outside; the counter is nobody’s to read',
  },
  'casework.note_change': { to: '', why: 'a trigger: notes every change of a case' },
  'casework.note_minutes': {
    to: 'app',
    why: 'notes who took minutes away, for who belongs to the panel; gives nothing',
  },
  'casework.past_open': {
    to: 'app',
    why: 'whether a standing panel of the actor’s has not met here yet, so that meetings of before can be recorded',
  },
  'casework.panel_ended': { to: '', why: 'a trigger: what a panel did not reach says so once it has closed' },
  'casework.panel_made': {
    to: '',
    why: 'a trigger: a meeting of before is over when it is recorded, and says by whom',
  },
  'casework.panel_turned': { to: '', why: 'a trigger: a panel opens and closes once, and opening is noted' },
  'casework.practitioners': {
    to: 'app worker',
    why: 'names and agencies of colleagues whom the actor’s agency may name; no address, no role but that they work cases',
  },
  'casework.publication_made': {
    to: '',
    why: 'a trigger: who published and when, noted; corrects only its own period',
  },
  'casework.register_made': {
    to: '',
    why: 'a trigger: takes kind, reference and agency from the case itself, and notes who published it',
  },
  'casework.reached': { to: '', why: 'the cases that the actor reaches by name; called by sight() and by_name()' },
  'casework.readable': {
    to: 'app',
    why: 'cases and kinds of fields of the actor’s own reading, for the policies of people',
  },
  'casework.resource_turned': {
    to: '',
    why: 'a trigger: a thing that is out, at whatever case, is not retired',
  },
  'casework.resume': { to: 'app', why: 'opens a committed reading of the same session, once' },
  'casework.role_changed': { to: '', why: 'a trigger: an address follows its party into another kind of field' },
  'casework.say_same': {
    to: 'app',
    why: 'links two people of own cases, checked inside, and writes the event of each; nobody may write either otherwise',
  },
  'casework.service_changed': { to: '', why: 'a trigger: notes which agency receives what' },
  'casework.session': { to: 'app', why: ofActor },
  'casework.shows': {
    to: 'app',
    why: 'whether a limited case of an own agency is shown to the actor, for the policy of the thin row',
  },
  'casework.sight': {
    to: 'app',
    why: 'what the actor themselves receives of these cases; nothing of cases that they do not see',
  },
  'casework.tally_anew': { to: '', why: 'sums of marks from the marks, for whoever wrote those past their triggers' },
  'casework.workers_named': {
    to: 'app',
    why: 'which addresses are of colleagues who work the cases of an own agency; nothing where it is not theirs',
  },
  'meetings.ask_sign_off': {
    to: 'app',
    why: 'an author or a clerk asks somebody to sign by their e-mail address, whose account they may not see; tells only whether there is such a user',
  },
  'meetings.declaration_fits': {
    to: '',
    why: 'a trigger: a declaration is of an item of its meeting, which members do not see, and of their own entry and dispensation',
  },
  'meetings.dispensation_changed': {
    to: '',
    why: 'a trigger: notes who grants or ends a dispensation',
  },
  'meetings.give_draft': {
    to: 'app',
    why: 'a clerk gives a report to an author by their e-mail address; checked inside',
  },
  'meetings.give_sign_off': {
    to: 'app',
    why: 'only who was asked signs, and only the newest version: nobody may write signatures otherwise',
  },
  'meetings.items_to_declare': {
    to: 'app',
    why: 'items by their public titles, for the body’s members once the agenda is published; they do not see the desk',
  },
  'meetings.minutes_seen': {
    to: 'app',
    why: 'the meetings of the actor’s own bodies whose minutes they may read; policies may not ask one another',
  },
  'meetings.give_action': {
    to: 'app',
    why: 'a clerk, who does not see the users, says by email who reports on an action; noted',
  },
  'meetings.my_drafts': {
    to: 'app',
    why: 'the actor’s own drafts and those that they must agree to, for the policies of drafts',
  },
  'meetings.note_draft_read': {
    to: 'app',
    why: 'notes that the monitoring officer reads a report with exempt parts; tells nothing',
  },
  'meetings.note_exempt_minutes': {
    to: 'app',
    why: 'notes that the actor reads exempt minutes, where they may read them; tells nothing',
  },
  'meetings.place_of': {
    to: 'app worker',
    why: 'where a report goes, for those who write or sign it, also where its body is not theirs to read',
  },
  'meetings.question_state': {
    to: 'app public_web',
    why: 'what became of a question, for whoever knows its random address; never who asked',
  },
  'meetings.read_full_pack': {
    to: 'app',
    why: 'gives the file of a full copy to those who may read it, and notes that they did: neither without the other',
  },
  'meetings.writable_drafts': {
    to: 'app',
    why: 'asked by policies, which must not ask one another; tells whoever acts their own reports alone',
  },
  'notify.write_letter': {
    to: 'app worker',
    why: 'puts a letter to a colleague among those that wait, in bounds, and says whether it did; nobody but the sender reads one',
  },
  'people.chairs': {
    to: 'app',
    why: 'the bodies that the actor chairs: memberships are public but for private bodies',
  },
  'people.decide_interest': {
    to: 'app',
    why: 'the only way into the public register; checks that the monitoring officer acts, and notes it',
  },
  'people.end_holder': {
    to: 'app',
    why: 'a clerk, who does not see the users, ends that one of them is a person of the record; noted',
  },
  'people.end_reader': { to: 'app', why: 'a clerk ends who reads a private body; noted' },
  'people.membership_changed': { to: '', why: 'a trigger: notes what a person changes of memberships' },
  'people.my_people': {
    to: 'app',
    why: 'the rows of the person that the actor is, for the policies of their own entries',
  },
  'people.name_holder': {
    to: 'app',
    why: 'a clerk, who does not see the users, says by email which person of the record one of them is; noted',
  },
  'people.name_reader': {
    to: 'app',
    why: 'a clerk, who does not see the users, says by email who reads a private body; noted',
  },
  'people.note_body': {
    to: 'app',
    why: 'a clerk notes that they open a body to the public or close it, before the system does; nothing else',
  },
  'people.sits_on': { to: 'app', why: 'the bodies on which the actor sits, for policies' },
  'people.withhold_declared': {
    to: '',
    why: 'a trigger: what was declared from an entry that is now sensitive says its nature no longer',
  },
  'rights.case_kinds': { to: 'app', why: 'kinds of cases of the agencies for which the actor answers' },
  'rights.clear_expired': {
    to: 'worker',
    why: 'deletes what is past its time, for a named reason; of letters, the words',
  },
  'rights.close_request': { to: 'app', why: 'ends a request and the access it gave; checks who asks' },
  'rights.decide': { to: 'app', why: 'keeps a decision on cases for which the actor answers; gives a count' },
  'rights.disclose': { to: 'app', why: 'notes what was handed to the person; checks who asks' },
  'rights.erase_case': { to: 'app', why: 'deletes a case for which the actor answers and leaves a tombstone' },
  'rights.erase_request': {
    to: 'app',
    why: 'deletes a request past its time, of those for which the actor answers',
  },
  'rights.find': {
    to: 'app',
    why: 'finds somebody’s cases for their request; only of agencies for which the actor answers',
  },
  'rights.guard_case': { to: '', why: 'a trigger: what is held is not deleted' },
  'rights.hold_cases': { to: 'app', why: 'holds cases for which the actor answers; gives a count' },
  'rights.holds': { to: 'app', why: 'holds on cases for which the actor answers' },
  'rights.is_held': { to: 'app', why: 'whether a case of the actor’s agencies is held' },
  'rights.lift_hold': { to: 'app', why: 'ends a hold; checks who asks' },
  'rights.lines_of': {
    to: '',
    why: 'what stands of a person in the cases of a request; called by the functions for requests',
  },
  'rights.old_requests': {
    to: 'app',
    why: 'numbers and dates of closed requests past their time, of the actor’s controllers',
  },
  'rights.open_request': { to: '', why: 'an open request of the actor’s; called by the functions for requests' },
  'rights.past_their_time': {
    to: 'app',
    why: 'cases past their time of agencies for which the actor answers; references, no people',
  },
  'rights.readers': { to: 'app', why: 'who read the records of a request, for its data protection officer' },
  'rights.rectify': { to: 'app', why: 'puts a record right for a request; checks who asks' },
  'rights.rule_for': { to: '', why: 'the rule of keeping for a kind of case' },
  'rights.set_names': {
    to: '',
    why: 'names the actor for the cases of an open request, and ends names that no open request needs',
  },
  'rights.settle': { to: 'app', why: 'says of a match whether it is the person; checks who asks' },
  'rights.take_back': { to: 'app', why: 'takes a decision back on cases for which the actor answers; gives a count' },
  'rights.undecided': { to: 'app', why: 'lines of a request of the actor’s that wait for a decision' },
}
