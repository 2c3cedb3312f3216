import type { Account, Refusal } from '#core/delivery/refusal.ts';
import type { SesAccount } from './ses-account.ts';

/** SES's own addresses for trials, which get mail from every account. */
const SIMULATOR = /@simulator\.amazonses\.com$/i;

/** A new account's quota, so that no more are asked about: the check of the quota refuses them anyway. */
const ASKED_AT_MOST = 200;

/**
 * Asked with each recipient's address while an account is in the sandbox: SES would refuse those that it has not verified.
 * @returns a question that answers null outside of the sandbox
 */
export function checkSandbox(
  { verified }: Pick<SesAccount, 'verified'>,
  { production }: Pick<Account, 'production'>,
): (address: string) => Promise<Refusal | null> {
  let asked = 0;
  return async (address) => {
    if (production || SIMULATOR.test(address) || asked >= ASKED_AT_MOST) return null;
    asked += 1;
    if (await verified(address)) return null;
    return {
      code: 'sandbox',
      reason:
        'this account is in the sandbox of SES, and some recipients are not verified: ask for production access, or verify them',
    };
  };
}
