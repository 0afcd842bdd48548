export const guarding = `
Guard Deployment = deployment of guards, security deployment, guard roster, guard rostering > Security Guarding
Occurrence Book = occurrence register, security registers, security log book, muster of guards, visitor register, visitor pass > Security Guarding
Surprise Checks = night checks, night checking, surprise night checks, guard checking > Security Guarding
Walkie-talkie = walkie-talkie communication, radio sets, two-way radio
Metal Detectors = dfmd, hhmd, door frame metal detector, hand held metal detector, x-ray baggage scanner, baggage scanner, baggage scanning, bag scanning, frisking, body frisking > Security Guarding
Bomb Threat Handling = bomb threat, bomb detection, explosive detection
Quick Response Team = QRT!, qrt duty, qrt member, quick reaction team
Escort Duty = cash escort, cash van escort, vip escort, personal security officer, pso duty, vip protection, close protection, bouncer
Incident Reports = incident reporting, incident report writing, incident logs
Vehicle Checking = vehicle entry checking, vehicle entry, vehicle search, material checking, material in and out, material movement checking > Security Guarding
Fire Evacuation = evacuation!, emergency evacuation, evacuation plan, fire evacuation drills, fire mock drill > Emergency Preparedness
PSARA! = psara licence, psara training, psara certificate
Key Control = key management, key handling, master keys > Security Guarding
`;
