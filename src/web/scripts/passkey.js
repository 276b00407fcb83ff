// Asks the browser for a passkey and puts its answer into the form. The only thing here that a page cannot do without script.
const form = document.querySelector('form[data-passkey]')
const button = form?.querySelector('button')

async function answer() {
  const options = JSON.parse(form.dataset.options)
  const made = form.dataset.passkey === 'make'
  const credential = made
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  form.elements.answer.value = JSON.stringify(credential)
  form.submit()
}

if (form && button && 'PublicKeyCredential' in window) {
  form.hidden = false
  button.addEventListener('click', event => {
    event.preventDefault()
    answer().catch(() => {
      form.querySelector('[role=alert]').textContent =
        'The passkey was not used. Try again, or use another way to sign in.'
    })
  })
}
