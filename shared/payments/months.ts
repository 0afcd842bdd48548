import { DateTime } from 'luxon';

/** Months are the person's: plans are sold in India, so days and months turn at midnight in Kolkata. */
const zone = 'Asia/Kolkata';

/** The day and the month that a moment counts to. */
interface BillingTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `YYYY-MM`. */
  month: string;
  /** When allowances begin anew: ISO 8601, with the zone's offset. */
  resetsAt: string;
}

/** The day and the month of a moment, and when the month is over. */
export function billingTime(now: Date): BillingTime {
  const at = DateTime.fromJSDate(now, { zone });
  const next = at.startOf('month').plus({ months: 1 });
  return {
    day: at.toFormat('yyyy-MM-dd'),
    month: at.toFormat('yyyy-MM'),
    resetsAt: next.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"),
  };
}
