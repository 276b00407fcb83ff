/** What every page of the site shares, passed in where the application is put together. */
import type { Content } from './html.ts'
import type { Actor } from './actor.ts'

export type Link = { readonly text: string; readonly href: string }

export type Shell = {
  /** 'Milton Borough Council': in the header, linked to the home page. */
  readonly councilName: string
  /** 'Community safety': under the council's name and in every title. */
  readonly serviceName: string
  /** The council's own colour, '#1b4d3e'; its text is black or white, whichever reads better on it. */
  readonly headerColour: string
  readonly navigation: readonly Link[]
  /** What somebody who has signed in finds beside it. */
  readonly navigationFor?: (actor: Actor) => readonly Link[]
  readonly footerLinks: readonly Link[]
  readonly search?: { readonly action: string; readonly label: string }
  readonly feedbackEmail?: string
  /** A line under the header on every page: { tag: 'Demonstration', text: 'Everybody on this site is invented.' } */
  readonly phase?: { readonly tag: string; readonly text: Content }
  /** 'https://safety.example.gov.uk': makes canonical links absolute; without it they are relative to the host. */
  readonly origin?: string
  /** A last line in the footer, such as the licence of the content. */
  readonly licence?: Content
}
