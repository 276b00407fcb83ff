// Fills in where somebody is, where their device says so and they let it. The same form works without this: they type it.
const field = document.querySelector('input[name="position"]')
const said = document.createElement('p')
said.className = 'govuk-hint'
said.setAttribute('role', 'status')

function fill() {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      field.value = `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`
      said.textContent = `Your device says so to within ${Math.round(coords.accuracy)} metres.`
    },
    () => {
      said.textContent = 'Your device does not say where it is: type the latitude and the longitude.'
    },
    { enableHighAccuracy: true, timeout: 15_000 },
  )
}

if (field && 'geolocation' in navigator) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary govuk-!-display-block govuk-!-margin-top-2'
  button.textContent = 'Use where I am'
  button.addEventListener('click', fill)
  field.after(button, said)
}
