export const security = `
Firewalls = firewall, firewall rules, firewall configuration
Palo Alto Firewalls = palo alto networks, palo alto firewall, Palo Alto! > Firewalls
Fortinet = fortigate > Firewalls
Cybersecurity = cyber security, information security, infosec, it security
Application Security = appsec, application security engineering > Cybersecurity
Infrastructure Security > Cybersecurity
Network Security > Cybersecurity
Cloud Security > Cybersecurity
Penetration Testing = pen testing, pentest, pentesting, penetration tester > Cybersecurity
Vulnerability Assessment = vulnerability management, vulnerability scanning > Cybersecurity
SIEM = security information and event management > Cybersecurity
SOC Operations = security operations center, security operations centre, soc analyst, security operations, soc monitoring, SOC! > Cybersecurity
ISO 27001 = iso/iec 27001, iso27001, isms
SOC 2 = soc2, soc 2 type ii
PCI DSS = pci-dss, pci compliance
GDPR = general data protection regulation > Data Privacy
Identity and Access Management = iam, identity & access management
Okta
Threat Modeling = threat modelling
Burp Suite = burpsuite > Penetration Testing
Wireshark
Metasploit > Penetration Testing
CISSP > Cybersecurity
CEH = certified ethical hacker > Ethical Hacking
OWASP = owasp top 10 > Application Security
Encryption
HashiCorp Vault = vault!
Zero Trust = zero trust architecture
Ethical Hacking > Cybersecurity ~ Penetration Testing
VAPT = vulnerability assessment and penetration testing > Penetration Testing, Vulnerability Assessment
SOAR! = security orchestration > Cybersecurity
EDR! = endpoint detection and response > Cybersecurity
Endpoint Security = endpoint protection, antivirus management > Cybersecurity
Data Loss Prevention = dlp > Cybersecurity
Digital Forensics = computer forensics, cyber forensics, forensic analysis > Cybersecurity
Malware Analysis > Cybersecurity
Threat Intelligence = cyber threat intelligence > Cybersecurity
Threat Hunting > Cybersecurity
Security Auditing = security audits, security audit
NIST Framework = nist csf, nist 800-53, nist
Data Privacy = data protection, privacy compliance, dpdp act
Privileged Access Management = beyondtrust, PAM!
SailPoint
Multi-factor Authentication = mfa, two-factor authentication, 2fa
PKI = public key infrastructure
Nmap
Nessus = tenable > Vulnerability Assessment
Qualys > Vulnerability Assessment
Kali Linux > Linux
Snort!
CrowdStrike > Endpoint Security
Microsoft Sentinel = azure sentinel, sentinel! > SIEM
Microsoft Defender = defender for endpoint
QRadar = ibm qradar > SIEM
ArcSight > SIEM
CISM > Cybersecurity
CISA! = certified information systems auditor
CompTIA Security+ = security+ > Cybersecurity
OSCP > Penetration Testing
SAST = static application security testing, fortify sca
DAST = dynamic application security testing
Snyk
Veracode
Check Point Firewalls = checkpoint firewall, check point! > Firewalls
Web Application Firewall = waf > Firewalls
IDS/IPS = intrusion detection, intrusion prevention, ids ips
Incident Response = security incident response
Security Awareness Training = phishing simulation, security awareness
GRC = governance risk and compliance
IT Audit = it general controls, information systems audit > Audit
Bug Bounty = bug bounties
Secure Coding = secure development, secure sdlc
MITRE ATT&CK = mitre attack framework, mitre!
AWS Certified Security = aws security specialty > AWS, Cloud Security
SentinelOne
Carbon Black = vmware carbon black
Firewall Management = firewall administration
GCIH = gcia, giac
CRISC
Phishing Analysis = phishing!
Log Analysis = log monitoring, log review
Suricata = zeek
YARA = yara rules
Email Security
Red Teaming = red team, purple team
Detection Engineering = detection rules, use case development
CyberArk > Privileged Access Management
Checkmarx > SAST
XDR ~ EDR
SSL/TLS = tls/ssl, ssl certificates
Cryptography ~ Encryption
Proofpoint > Email Security
Mimecast > Email Security
ITGC > IT Audit
`;
