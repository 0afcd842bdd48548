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
`;
