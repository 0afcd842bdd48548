export const networks = `
Azure Active Directory = azure ad, entra id > Azure, Active Directory
VMware = vm ware > Virtualization
Hyper-V = hyperv > Virtualization
Linux = linux system administration, linux administration, linux servers, gnu/linux ~ Unix
Unix
Ubuntu = ubuntu server ~ Linux
RHEL = red hat, redhat, red hat enterprise ~ Linux
CentOS = cent os, rocky linux ~ Linux
Debian ~ Linux
Windows Server = windows servers, ms windows server > Windows
Active Directory = ad ds
Nginx = engine x
Apache HTTP Server = apache web server, httpd, apache!
Apache Tomcat = tomcat
HAProxy = ha proxy
Serverless = serverless architecture
Virtualization = virtualisation
Networking! = computer networking, networks!, network administration, network troubleshooting, computer networks, containerized networking, network engineering ~ TCP/IP
TCP/IP = tcp, tcp ip
DNS
DHCP
VPN = vpns, ipsec vpn, ipsec
BGP ~ OSPF
OSPF
MPLS
LAN/WAN = LAN!, WAN!, lan wan
Routing and Switching = routing & switching, routers and switches, switching and routing
Cisco = cisco ios, cisco routers, cisco switches
CCNA = cisco certified network associate > Cisco, Networking
CCNP > Cisco, Networking
Juniper = junos
SD-WAN = sdwan
Load Balancing = load balancer
Backup and Recovery = backup & recovery, backup and restore, data backup
Intune = microsoft intune
SCCM
Citrix
Nutanix
Storage Area Networks = SAN!, NAS!, san storage, nas storage, san switches, storage administration
ITIL = itil v4, itil foundation, itil v3 > ITSM
Azure Virtual Machines = azure vms > Azure
Azure Virtual Desktop = windows virtual desktop > Azure
Azure ExpressRoute = expressroute > Azure
Azure Blob Storage = blob storage > Azure
Proxmox > Virtualization
VirtualBox > Virtualization
RHCSA = red hat certified system administrator > Linux
RHCE = red hat certified engineer > Linux
Solaris! = oracle solaris, sun solaris > Unix
systemd > Linux
System Administration = systems administration, system administrator, sysadmin, server administration
Patch Management = patching!
Group Policy = group policies, gpo
Microsoft Exchange = exchange server, exchange online, ms exchange
Office 365 Administration = o365 administration, microsoft 365 administration, m365 administration
NetApp
Data Center Operations = data centre operations, data center management, data centre management, data center
ITSM = it service management
IT Asset Management = asset management it, itam
Wi-Fi Networks = wireless networking, wlan, wifi
Cisco Meraki = meraki > Cisco
Aruba Networks = aruba switches, aruba!, aruba wireless
VoIP = voice over ip, SIP!
Asterisk! = asterisk pbx, freepbx
F5 Load Balancer = f5 big-ip, big-ip, f5!, f5 ltm > Load Balancing
VLANs = vlan
CompTIA A+
CompTIA Network+ = network+ > Networking
EIGRP
Network Monitoring
Structured Cabling = network cabling, cat6 cabling
NOC = network operations center, network operations centre, noc engineer
Veeam = veeam backup > Backup and Recovery
Virtual Desktop Infrastructure = vdi
Commvault
Veritas NetBackup = netbackup
Jamf = jamf pro
CCIE
MCSA
MCSE
Biometric Devices = biometric attendance machines
Printer Troubleshooting = printer configuration, printer installation
Windows Administration = windows 10/11
User Account Management = user creation, password reset, account creation
Outlook Configuration = email configuration
Laptop Troubleshooting = desktop troubleshooting, laptop and desktop support
vSphere > VMware
ESXi > VMware
vCenter > VMware
WSUS
SIP Trunking
`;
