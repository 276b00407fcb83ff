/** Where one is among the services. */
type Crumb = { readonly text: string; readonly href?: string }

export const serviceCrumbs = (here?: string, below?: Crumb): Crumb[] => [
  { text: 'Home', href: '/' },
  here === undefined ? { text: 'Services' } : { text: 'Services', href: '/services' },
  ...(below ? [below] : []),
  ...(here === undefined ? [] : [{ text: here }]),
]
