/** Invented people of the four cohorts, by their place: a name, a day of birth, a gender. No two are alike. */

const firsts = [
  'Abel', 'Bram', 'Caspian', 'Denzil', 'Eamon', 'Fergal', 'Gethin', 'Hamish', 'Ivo', 'Jago', 'Kester', 'Lachlan',
  'Morgan', 'Niall', 'Orlan', 'Perrin', 'Quill', 'Rafe', 'Soren', 'Tobin', 'Ulric', 'Vaughan', 'Wystan', 'Yestin',
  'Ada', 'Briony', 'Corisande', 'Della', 'Ottoline', 'Rhoswen', 'Sabra', 'Tegan', 'Zennor',
] // prettier-ignore
const women = new Set(['Ada', 'Briony', 'Corisande', 'Della', 'Ottoline', 'Rhoswen', 'Sabra', 'Tegan', 'Zennor'])
const lasts = [
  'Aldwark', 'Bellhouse', 'Cragside', 'Dunmallet', 'Eskrigg', 'Fothersby', 'Garthwick', 'Hollinside', 'Inglesant',
  'Jarrowby', 'Kelderdale', 'Linthwick', 'Mossdale', 'Netherby', 'Oxenbrook', 'Penhurrow', 'Quarmby', 'Ravenscar',
  'Skelderby', 'Thirlbeck', 'Ullathorne', 'Vennbrook', 'Wensleigh', 'Yarlside', 'Ashgill', 'Bowderdale', 'Cawthwaite',
  'Dacremoor', 'Ellershaw',
] // prettier-ignore

export type Invented = { readonly name: string; readonly born: string; readonly gender: 'MALE' | 'FEMALE' }

const two = (n: number) => String(n).padStart(2, '0')

/** `n`: 0 to 956. Between 22 and 40 years old on any day on which the demonstration is made. */
export function invented(n: number): Invented {
  const first = firsts[n % firsts.length] ?? ''
  const name = `${first} ${lasts[n % lasts.length] ?? ''}`
  const born = `${1986 + ((n * 5) % 15)}-${two(1 + ((n * 7) % 12))}-${two(1 + ((n * 11) % 28))}`
  return { name, born, gender: women.has(first) ? 'FEMALE' : 'MALE' }
}
