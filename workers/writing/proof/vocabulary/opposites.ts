/**
 * Words of which one excludes the other: a source that says the left ones says nothing of the right ones, and the other
 * way round. Each line is a pair of sides.
 */
const pairs = `
incoming inbound inward | outgoing outbound outward
import imports imported importing | export exports exported exporting
morning mornings | evening evenings afternoon afternoons night nights
day daytime | night nights overnight nightly
weekday weekdays | weekend weekends saturday saturdays sunday sundays
internal inhouse | external outside
indoor indoors | outdoor outdoors
upper | lower
buy bought buying purchase purchased purchasing | sell sold selling sale sales
load loaded loading | unload unloaded unloading
payable payables | receivable receivables
debit | credit
income | expense expenses expenditure
profit profits | loss losses
inpatient inpatients ipd | outpatient outpatients opd
arrival arrivals arriving | departure departures departing
domestic | international overseas foreign
urban | rural
part-time parttime | full-time fulltime
temporary | permanent
primary elementary | secondary
male men boys | female women girls
adult adults | children child infants paediatric
manual manually hand | automatic automatically automated
online | offline
wholesale | retail
verbal oral spoken | written
summer | winter
public government | private
raw | finished
vegetarian veg | non-vegetarian nonveg
hardware | software
radio | television tv
first-year | final-year
north northern | south southern
east eastern | west western
left | right
teacher teachers | students student pupils
landlord landlords | tenant tenants
borrower borrowers | lender lenders
employer employers | employee employees
petrol | diesel
mobile | desktop
receive received receiving | issue issued issuing send sent sending
hire hired hiring | dismiss dismissed fire fired
increase increased | decrease decreased
minor | major
`;

/** The same of small words, which turn what is told only where all else stands as it stood. */
const smallPairs = `
before | after
with | without
above over | below under
inside | outside
first | last
minimum least | maximum most
`;

type Opposites = readonly (readonly [one: readonly string[], other: readonly string[]])[];

/** Both sides of each pair, in small letters. */
export const opposites: Opposites = sidesIn(pairs);

export const smallOpposites: Opposites = sidesIn(smallPairs);

function sidesIn(lines: string): Opposites {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split(' | ');
      return [one.split(' '), other.split(' ')];
    });
}
