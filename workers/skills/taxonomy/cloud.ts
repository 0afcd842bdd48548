export const cloud = `
AWS = amazon web services, aws cloud ~ GCP, Azure
GCP = google cloud, google cloud platform ~ Azure
Azure = microsoft azure, ms azure, azure cloud
EC2 = aws ec2, amazon ec2 > AWS
S3 = aws s3, amazon s3 > AWS
RDS! = aws rds, amazon rds > AWS
ECS! = aws ecs, amazon ecs > AWS ~ Kubernetes
EKS = aws eks, amazon eks > AWS, Kubernetes
AKS = azure kubernetes service > Azure, Kubernetes
GKE = google kubernetes engine > GCP, Kubernetes
AWS Lambda = lambda! > AWS
DynamoDB = dynamo db > AWS, NoSQL
CloudFormation = cloud formation > AWS ~ Terraform
CloudWatch = aws cloudwatch > AWS
ElastiCache = aws elasticache > AWS, Redis
Redshift = amazon redshift > AWS, SQL
SageMaker = aws sagemaker, amazon sagemaker > AWS
AWS Glue = glue! > AWS
Kinesis = aws kinesis > AWS
SQS = amazon sqs, aws sqs > AWS
Azure DevOps = ado!, vsts > Azure, CI/CD
Azure Data Factory = adf! > Azure
Azure Active Directory = azure ad, entra id > Azure
OpenStack = open stack
VMware = vm ware, vsphere, esxi
Hyper-V = hyperv
Docker = dockerised, dockerized, docker container, dockerfile, docker compose > Containerization
Containerization = containerisation, containers!, containerized applications
Kubernetes = k8s, kube!, kubernetes cluster > Containerization ~ Docker, OpenShift
OpenShift = open shift, red hat openshift > Kubernetes
CKA! = certified kubernetes administrator, cka certification > Kubernetes
Helm! = helm chart > Kubernetes
Istio = service mesh
Terraform = hashicorp terraform > Infrastructure as Code ~ Pulumi, Ansible
Pulumi > Infrastructure as Code
Ansible > Configuration Management ~ Puppet, Chef
Puppet! > Configuration Management
Chef! = chef infra > Configuration Management
SaltStack = salt stack > Configuration Management
Infrastructure as Code = iac, infrastructure-as-code
Configuration Management = configuration management system
CI/CD = cicd, ci cd, continuous integration, continuous delivery, continuous deployment, continuous integration and continuous delivery, continuous integration/continuous deployment, ci/cd pipeline
Jenkins > CI/CD ~ GitLab CI, GitHub Actions, CircleCI
GitHub Actions = github action > CI/CD ~ GitLab CI, CircleCI
GitLab CI = gitlab ci/cd, gitlab pipelines > CI/CD ~ CircleCI
CircleCI = circle ci > CI/CD
Travis CI = travisci > CI/CD
Argo CD = argocd, argo > CI/CD
TeamCity = team city > CI/CD
Bamboo! = atlassian bamboo > CI/CD
Spinnaker > CI/CD
GitOps
DevOps = dev ops
DevSecOps > DevOps
SRE = site reliability engineering, site reliability
Git = git version control, git scm
GitHub = git hub > Git
GitLab = git lab > Git
Bitbucket = bit bucket > Git
SVN = subversion!, apache subversion ~ Git
Version Control = source control, version control systems
Linux = linux system administration, linux administration, linux servers, gnu/linux ~ Unix
Unix
Ubuntu = ubuntu server, ubuntu linux ~ Linux
Red Hat Enterprise Linux = rhel, red hat, redhat, red hat linux ~ Linux
CentOS = cent os, rocky linux ~ Linux
Debian ~ Linux
Windows Server = windows servers, ms windows server
Active Directory = ad ds
Nginx = engine x
Apache HTTP Server = apache web server, httpd
Apache Tomcat = tomcat
HAProxy = ha proxy
Prometheus = prometheus monitoring > Observability ~ Datadog
Grafana > Observability
Datadog = data dog > Observability ~ New Relic
New Relic = newrelic > Observability
Splunk > Observability
OpenTelemetry = open telemetry, otel > Observability
ELK Stack = elk, elastic stack, logstash, kibana > Observability
Dynatrace > Observability
AppDynamics > Observability
Nagios > Observability
Zabbix > Observability
PagerDuty = pager duty
Observability = observability tooling, system monitoring, infrastructure monitoring
Incident Management = incident response, production incidents, on-call, on call rotation, postmortem
Cloud Computing = cloud infrastructure, cloud services, cloud native
Serverless = serverless architecture
System Design = distributed systems, scalable systems, system architecture
Software Architecture = solution architecture, application architecture
Performance Tuning = performance optimization, performance troubleshooting, performance engineering
Virtualization = virtualisation
Networking! = computer networking, networks!, network administration, network troubleshooting, computer networks, containerized networking, network engineering ~ TCP/IP
TCP/IP = tcp, tcp ip
DNS
DHCP
VPN = vpns
VPC = virtual private cloud
BGP ~ OSPF
OSPF
MPLS
LAN/WAN = lan!, wan!, lan wan
Routing and Switching = routing & switching, routers and switches, switching and routing
Cisco = cisco ios, cisco routers, cisco switches
CCNA = cisco certified network associate > Cisco, Networking
CCNP > Cisco, Networking
Juniper = junos
SD-WAN = sdwan
Load Balancing = load balancer
eBPF
Firewalls = firewall, firewall rules, firewall configuration
Palo Alto Firewalls = palo alto networks, palo alto firewall > Firewalls
Fortinet = fortigate > Firewalls
Cybersecurity = cyber security, information security, infosec, it security
Application Security = appsec, application security engineering
Infrastructure Security
Network Security
Cloud Security
Penetration Testing = pen testing, pentest, ethical hacking, vapt > Cybersecurity
Vulnerability Assessment = vulnerability management, vulnerability scanning
SIEM = security information and event management > Cybersecurity
SOC Operations = security operations center, soc analyst, security operations
ISO 27001 = iso/iec 27001, iso27001
SOC 2 = soc2
PCI DSS = pci-dss
GDPR = general data protection regulation
Identity and Access Management = iam, identity & access management
Okta
Threat Modeling = threat modelling
Burp Suite = burpsuite
Wireshark
Metasploit
CISSP > Cybersecurity
CEH = certified ethical hacker > Cybersecurity
OWASP = owasp top 10
Encryption = cryptography
HashiCorp Vault = vault!
Zero Trust = zero trust architecture
Backup and Recovery = backup & recovery, disaster recovery, backup and restore
API Gateway = aws api gateway
Route 53 = route53 > AWS
CloudFront = aws cloudfront > AWS
AWS Step Functions = step functions > AWS
Amazon EMR = aws emr > AWS
Athena! = aws athena > AWS, SQL
Azure Functions > Azure
Azure SQL = azure sql database > Azure, SQL
Azure Synapse = synapse analytics > Azure
Cloud Run = google cloud run > GCP
Cloud Functions = google cloud functions > GCP
Pub/Sub = google pub/sub, pubsub > GCP
DigitalOcean = digital ocean
Oracle Cloud = oci!, oracle cloud infrastructure
IBM Cloud
Cloudflare
Podman > Containerization
Rancher > Kubernetes
Flux CD = fluxcd > GitOps
Vagrant
Packer! = hashicorp packer
Consul! = hashicorp consul
SonarQube = sonar qube
JFrog Artifactory = artifactory
Nexus Repository = sonatype nexus
Jaeger! = jaeger tracing > Observability
Sentry! = sentry.io
SolarWinds
Intune = microsoft intune
SCCM
Citrix
Nutanix
Storage Area Networks = san storage, nas storage
Cost Optimization = cloud cost optimization, finops
High Availability
`;
