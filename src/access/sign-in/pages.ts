/** Every page of signing in and of one's own account, for app.ts. */
import type { Page } from '../../web/index.ts'
import { accountPage } from '../own-account/account.page.ts'
import { confirmPage } from '../own-account/confirm.page.ts'
import { passkeysPage } from '../own-account/passkeys.page.ts'
import { passwordPage } from '../own-account/password.page.ts'
import { recoveryCodesPage } from '../own-account/recovery-codes.page.ts'
import { secondFactorPage } from '../own-account/second-factor.page.ts'
import { codePage } from './code.page.ts'
import { signInHelpPage } from './help.page.ts'
import { joinPage } from './join.page.ts'
import { openidCallbackPage, openidPage } from './openid/openid.page.ts'
import { passkeySignInPage } from './passkey.page.ts'
import { recoveryCodePage } from './recovery-code.page.ts'
import { signInPage } from './sign-in.page.ts'
import { signOutPage } from './sign-out.page.ts'
import type { SignInOptions } from './ways-on.ts'

export const signInPages = (options: SignInOptions): Page[] => [
  signInHelpPage,
  recoveryCodesPage,
  ...[
    signInPage,
    codePage,
    recoveryCodePage,
    passkeySignInPage,
    openidPage,
    openidCallbackPage,
    signOutPage,
    joinPage,
  ].map(page => page(options)),
  ...[accountPage, passwordPage, secondFactorPage, passkeysPage, confirmPage].map(page => page(options)),
]
