const driving =
  /(?<!\p{L})(?:driv(?:ing|er['’]?s?) licen[cs]es?|führerscheine?|permis(?: de conduire)?|patente(?: di guida)?|(?:carn[eé]t|permiso) de conducir|carta de condução|rijbewijs)(?!\p{L})/iu;

/** Whether a label is that of a licence to drive: the classes behind it say nothing without it. */
export const isDrivingLicence = (text: string): boolean => driving.test(text);
