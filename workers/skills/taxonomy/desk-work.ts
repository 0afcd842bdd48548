export const deskWork = `
Data Updation = portal updation, updating of data, crm updation, database updation, updation of records, website updation > Data Entry
Sales Order Entry = order entry, sales order punching, order booking in system
Report Generation = generating reports, daily report preparation, report preparation, preparing reports
Tele-verification = televerification, telephonic verification, pd verification calls
Photocopying = photocopy, photo copy, xerox!, xerox machine, photostat, photocopier, photocopying and scanning, printing and scanning
Binding and Lamination = spiral binding, spiral binding and lamination, document lamination
Bill Payments = utility bill payments, online bill payment, electricity bill payment, online payments
Bank Work = bank related work, banking work, bank liaison work, outdoor bank work
Form Filling = online form filling, online forms, filling forms, application form filling, government office work, document submission, submission of documents
Appointment Booking = booking appointments, scheduling appointments, patient appointments, appointment management
Courier Register = courier management, courier dispatch, courier bookings, courier and dispatch, inward courier
Enquiry Handling = inquiry handling, handling enquiries, handling walk-ins, telephone enquiries
Conference Room Booking = meeting room booking, conference room management, meeting room management, meeting room arrangement
Telephone Etiquette = telephone manners, phone etiquette, telephone handling, telephone operator
Feedback Forms = guest feedback forms, guest feedback
Pantry Management = pantry!, pantry boy, pantry services, tea and coffee making, serving tea and coffee, tea making
`;
