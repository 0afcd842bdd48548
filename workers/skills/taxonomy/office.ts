export const office = `
Excel! = ms excel, excel sheet, excel file, excel spreadsheet, excel report, excel dashboard, microsoft excel, advanced excel, ms-excel > Microsoft Office ~ Google Sheets
VLOOKUP = v lookup, xlookup > Excel
Pivot Tables = pivot table, pivot! > Excel
Google Sheets = google spreadsheets
Petty Cash = petty cash management
Typing! = typing speed, english typing, hindi typing, touch typing
Administration! = office administration, general administration, admin work, administrative support
Office Management = office manager, facility administration
Executive Assistance = executive assistant, personal assistant
Calendar Management = diary management
Travel Management = travel booking, travel arrangements
Facilities Management = facility management
Records Management = record keeping, filing!
Microsoft Office = ms office, ms-office, office 365, microsoft 365
Word! = ms word, microsoft word, ms-word > Microsoft Office
PowerPoint = power point, ms powerpoint, microsoft powerpoint, ms-powerpoint > Microsoft Office
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
Adobe Sign = docusign
Stenography = shorthand, stenographer
Minutes of Meeting = meeting minutes, minute taking, taking minutes
Mail Merge
Email Etiquette = email writing, email drafting, email correspondence, email handling
Business Correspondence = letter writing, official correspondence
Document Control = document controller, document management
File Management = filing systems
Reception! = reception management, switchboard, epabx
Visitor Management
Meeting Coordination = meeting scheduling, scheduling meetings, appointment scheduling
Courier Handling = mailroom
Purchase Coordination = office supplies, stationery management
Computer Basics = basic computer knowledge, basic computer skills, computer literacy, computer knowledge, computer operator, computer operations
Internet Research = web research, online research
Transcription!
`;
