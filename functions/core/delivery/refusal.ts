/** Why a run is not begun: each of these fires the alarm, with its reason. */

export interface Refusal {
  readonly code:
    | 'held'
    | 'not-published'
    | 'another-day'
    | 'empty'
    | 'no-sender'
    | 'too-large'
    | 'sender-not-verified'
    | 'sandbox'
    | 'paused'
    | 'quota'
    | 'another-revision'
    | 'already-sent';
  /** For the person who has to do something: what is wrong, and what to do. */
  readonly reason: string;
}

/** The account as SES tells it. */
export interface Account {
  readonly sendingEnabled: boolean;
  /** False in the sandbox, where only verified addresses get mail. */
  readonly production: boolean;
  /** HEALTHY, PROBATION or SHUTDOWN. */
  readonly enforcement: string;
  /** Recipients a second. */
  readonly rate: number;
  /** Recipients in 24 hours; null where there is no limit. */
  readonly quota: number | null;
  readonly sent: number;
}

/** Whether the account may send at all. */
export function accountRefusal({ sendingEnabled, enforcement, rate }: Account): Refusal | null {
  if (enforcement === 'SHUTDOWN')
    return { code: 'paused', reason: 'SES has shut the account down: its console says why' };
  return sendingEnabled && rate > 0
    ? null
    : { code: 'paused', reason: 'sending is paused in this account: resume it in the console of SES' };
}

/** Whether what is left of the 24-hour quota is enough. */
export function quotaRefusal({ quota, sent }: Account, recipients: number): Refusal | null {
  if (quota === null || quota - sent >= recipients) return null;
  const left = Math.max(0, Math.floor(quota - sent));
  return {
    code: 'quota',
    reason: `${recipients} recipients, and ${left} left of the ${quota} that SES allows in 24 hours: ask for more, or send later`,
  };
}
