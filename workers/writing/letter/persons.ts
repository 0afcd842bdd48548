const person =
  /(?:^|[\s-])(?:lead(?:er)?|chair(?:man|woman|person)?|head|contact|partner|engineer|nurse|holder|investigator|in-?charge|captain|member|representative|co-?ordinator|secretary|treasurer|editor|president|director|officer|supervisor|manager|warden|tutor|mentor|teacher|coach|auditor|trainer|developer|designer|author|owner|deputy|assistant|sister|foreman|counsel|advis[eo]r|consultant|examiner|reviewer|organi[sz]er|founder|programmer|analyst|scientist|accountant|administrator|architect|planner|buyer|writer|clerk|cook|chef|driver|operator|technician|specialist|executive|associate|researcher|instructor|lecturer|professor|registrar|resident|intern|trainee|apprentice|volunteer|speaker|moderator|facilitator|steward|receptionist|pharmacist|physiotherapist|therapist|surgeon|doctor|paralegal|solicitor|journalist|photographer|producer|animator|illustrator|translator|interpreter|librarian|mechanic|electrician|plumber|welder|fitter|carpenter|mason|surveyor|inspector|marshal|referee|cashier|underwriter|storekeeper|preceptor|proctor|invigilator|matron|midwife|carer|caretaker|gardener|guard|housekeeper)$/iu;

/** Whether words end in what a person is: 'Permit holder', 'Form tutor'. */
export function isPerson(words: string): boolean {
  return person.test(words);
}
