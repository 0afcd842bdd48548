export const enterprise = `
COBOL
ABAP = sap abap, abap debugging
RPG Programming = rpgle
Mainframe = mainframes, ibm mainframe
Low-code Development = low code, no-code, low code/no code, no code development
OutSystems > Low-code Development
Mendix > Low-code Development
Appian > Low-code Development
Pega = pega prpc, pegasystems, pega platform
Power Apps = powerapps, microsoft power apps > Power Platform
Power Automate = microsoft power automate, microsoft flow > Power Platform
Power Platform = microsoft power platform
SAP BTP = sap business technology platform > SAP
SAP CPI = sap cloud platform integration, sap integration suite > SAP
SAP PI/PO = sap pi, sap po, sap pi po > SAP
SAP GRC > SAP
SAP MDG > SAP
SAP CO-PA = co-pa, copa, sap copa > SAP
SAP Group Reporting = group reporting > SAP
SAP TRM > SAP
SAP IBP > SAP
SAP BPC > SAP
Guidewire
Duck Creek
Temenos = temenos t24, t24
Murex
Camunda
NFC = near field communication
CICS > Mainframe
JCL > Mainframe
z/OS > Mainframe
AS/400 = as400, ibm i
VSAM > Mainframe
IMS DB = ims db/dc, IMS! > Mainframe
TSO/ISPF = tso ispf, ispf > Mainframe
Endevor = ca endevor, changeman, changeman zmf > Mainframe
File-AID = fileaid > Mainframe
REXX > Mainframe
Easytrieve = ca easytrieve > Mainframe
Xpediter = abend-aid > Mainframe
Control-M = control m scheduling, bmc control-m, autosys, ca-7
IDoc = ale idoc, edi idoc > SAP
LSMW = ltmc, sap migration cockpit > SAP
BAPI = bapis, badis, user exits > ABAP
CDS Views = sap cds views, core data services, abap cds > ABAP
SAP Configuration = sap customizing, spro, sap spro > SAP
Cutover Planning = cutover, cut-over, cutover activities, hypercare
BTP! > SAP BTP
GlideRecord = glide record, glidescript, gliderecord api > ServiceNow
ServiceNow Flow Designer = flow designer, servicenow workflows > ServiceNow
CMDB = configuration management database, servicenow cmdb
Service Catalog = catalog items > ServiceNow
ServiceNow Client Scripts = client scripts, ui policies, business rules servicenow > ServiceNow
ServiceNow HRSD = hrsd, hr service delivery > ServiceNow
IntegrationHub = integration hub, servicenow spokes > ServiceNow
ServiceNow CSA = certified system administrator, csa certification, csa certified > ServiceNow
Service Portal = servicenow service portal, service portal widgets > ServiceNow
ERP User Training = end user training, user training
Business Process Master List = bpml, conference room pilot, fit-gap, fit gap analysis
`;
