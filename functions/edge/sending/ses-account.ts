/** What SES says of the account and of those that it has verified. */
import { GetAccountCommand, GetEmailIdentityCommand, NotFoundException, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { Account } from '#core/delivery/refusal.ts';
import { DaybriefError } from '#core/errors.ts';

export interface SesAccount {
  account(): Promise<Account>;
  /** Whether SES lets an address be used: it, or its domain, is verified. */
  verified(address: string): Promise<boolean>;
}

/** Asking is tried again; it mails nothing. */
const ATTEMPTS = 4;

/** @param wait for so many milliseconds: SES answers one such question a second */
export function sesAccount(ses: SESv2Client, wait: (ms: number) => Promise<void>): SesAccount {
  const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        const throttled = error instanceof Error && error.name === 'TooManyRequestsException';
        if (!throttled || attempt === ATTEMPTS) throw error;
        await wait(1000 * attempt);
      }
    }
  };
  const identity = async (EmailIdentity: string): Promise<boolean> => {
    try {
      const found = await asked(() => ses.send(new GetEmailIdentityCommand({ EmailIdentity })));
      return found.VerifiedForSendingStatus === true;
    } catch (error) {
      if (error instanceof NotFoundException) return false;
      throw error;
    }
  };
  return {
    async account() {
      const answer = await asked(() => ses.send(new GetAccountCommand({})));
      const { MaxSendRate, Max24HourSend, SentLast24Hours } = answer.SendQuota ?? {};
      if (MaxSendRate === undefined || Max24HourSend === undefined || SentLast24Hours === undefined)
        throw new DaybriefError('SES does not say how much this account may send: nothing was sent');
      return {
        sendingEnabled: answer.SendingEnabled === true,
        production: answer.ProductionAccessEnabled === true,
        enforcement: answer.EnforcementStatus ?? '',
        rate: MaxSendRate,
        quota: Max24HourSend < 0 ? null : Max24HourSend,
        sent: SentLast24Hours,
      };
    },
    async verified(address) {
      return (await identity(address.slice(address.lastIndexOf('@') + 1))) || (await identity(address));
    },
  };
}
