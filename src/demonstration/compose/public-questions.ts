/** The standing report on questions from the public, the same in every pack. */
import type { ReportSeed } from '../seed.ts'

export const publicQuestions: ReportSeed = {
  title: 'Public Question Time',
  by: 'okonjo',
  portfolio: null,
  purpose: [
    'To take questions from members of the public under Standing Order 19.',
    'Questions received in time will be read out at the meeting and a copy laid round the table.',
  ],
  recommended: 'That the questions received be answered.',
  sections: [
    {
      title: 'How questions are taken',
      body: [
        'Anybody who lives or works in the Borough may ask one question at a meeting of a scrutiny board. Standing Order 19 sets out how:',
        {
          list: [
            'the question must be about an item on the agenda, or about the Board’s own remit;',
            'it must reach the Principal Democratic Services Officer, in writing or by e-mail, by noon two working days before the meeting;',
            'half an hour is set aside, and nobody may speak for longer than two minutes;',
            'the person who asked may put one further question that arises from the answer; and',
            'whoever cannot attend may ask the Chair to read the question, and is sent the answer within ten working days.',
          ],
        },
        'The Chair, having taken the advice of the Director of Law and Governance, may refuse a question that is not about anything the Council or its partners are answerable for, that is abusive or defamatory, that has been answered in the last six months, that concerns an application for planning permission or for a licence, or that could not be answered without disclosing information about an individual.',
        'A question is not a debate. Members may ask that a matter raised by a question be placed on the agenda of a later meeting.',
      ],
    },
  ],
  equality:
    'Help with writing a question, an interpreter, large print or an induction loop can be arranged through the contact named on the front sheet.',
}
