export const office = `
Excel! = ms excel, msexcel, advance excel, adv excel, excel sheet, excel file, excel spreadsheet, excel report, excel dashboard, microsoft excel, advanced excel > Microsoft Office ~ Google Sheets
VLOOKUP = v lookup > Excel
Pivot Tables = pivot table, pivot! > Excel
Google Sheets = google spreadsheets
Petty Cash = petty cash management
Typing! = english typing, hindi typing, touch typing, type in english, type in hindi
Administration! = office administration, general administration, admin work, administrative support
Office Management = office manager, facility administration
Executive Assistance = executive assistant, personal assistant
Calendar Management
Travel Management
Facilities Management = facility management
Records Management = record keeping, filing!
Microsoft Office = ms office, ms-office, office 365, microsoft 365
Word! = ms word, microsoft word, msword > Microsoft Office
PowerPoint = PPT!, power point, ms powerpoint, microsoft powerpoint > Microsoft Office
Outlook! = ms outlook, microsoft outlook > Microsoft Office
Microsoft Teams = ms teams, teams! > Microsoft Office
SharePoint = share point!, ms sharepoint
Google Workspace = g suite, gsuite
Slack!
Zoom! = zoom meetings, zoom video
Microsoft Access = ms access, ms-access, access! > Microsoft Office
OneNote = microsoft onenote
OneDrive = microsoft onedrive
Microsoft Publisher = ms publisher
Microsoft Forms = ms forms
Microsoft Planner
LibreOffice = openoffice, open office!
Google Docs = google doc, docs!
Google Forms
Google Drive = gdrive
Google Meet
Google Slides
Webex = cisco webex
Dropbox
Evernote
Adobe Sign
Stenography = steno, stenographer
Minutes of Meeting = meeting minutes
Mail Merge
Email Etiquette = email writing, email handling
Business Correspondence = letter writing, official correspondence
Document Control = document controller, document management
File Management = filing systems
Reception! = reception management, switchboard
Visitor Management
Meeting Coordination = meeting scheduling, scheduling meetings, appointment scheduling
Courier Handling = mailroom
Purchase Coordination = office supplies, stationery management
Computer Basics = basic computer knowledge, basic computer skills, computer literacy, computer knowledge, computer operator, computer operations
Internet Research = web research, online research
Transcription!
Computer Skills = working knowledge of computers, knowledge of computers, basic computers, computer operation, computer proficiency, computer savvy
Dictation!
AMC Management = amc contracts, annual maintenance contracts, AMC!, amc/cmc, cmc contracts
Aconex = oracle aconex
Guest House Management
Cab Coordination = cab management, transport coordination
Diary Management
Minute Taking = taking minutes, minuting
Travel Arrangements = arranging travel, arranging international travel, travel booking, international travel booking
Email Drafting = email correspondence, mail drafting
DocuSign
Shorthand ~ Stenography
EPABX
XLOOKUP > Excel
Inward and Outward Register = inward outward register, inward/outward register, inward outward, inward and outward
Franking Machine = franking
Correspondence! = drafting correspondence, handling correspondence
Asset Register = fixed asset register maintenance, asset tagging > Fixed Assets
Security Management = security agency management
Government Liaison Work = liaison with government, liaison with government departments, government liasoning > Liaisoning
Facility Soft Services = soft services, soft facilities
Facility Hard Services = hard services, hard facilities, engineering services facility
CAFM = cafm software, computer aided facility management, cmms software
`;
