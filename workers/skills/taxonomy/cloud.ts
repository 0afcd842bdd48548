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
Azure DevOps = ADO!, vsts > Azure, CI/CD, DevOps
Azure Data Factory = ADF! > Azure
OpenStack = open stack
Docker = dockerised, dockerized, docker container, dockerfile > Containerization
Containerization = containerisation, containers!, containerized applications
Kubernetes = k8s, kube!, kubernetes cluster > Containerization ~ Docker, OpenShift
OpenShift = open shift!, red hat openshift > Kubernetes
CKA! = certified kubernetes administrator, cka certification > Kubernetes
Helm! = helm chart > Kubernetes
Istio > Service Mesh, Kubernetes
Terraform = hashicorp terraform > Infrastructure as Code ~ Pulumi, Ansible
Pulumi > Infrastructure as Code
Ansible > Configuration Management ~ Puppet, Chef
Puppet! > Configuration Management
Chef! = chef infra > Configuration Management
SaltStack = salt stack, salt! > Configuration Management
Infrastructure as Code = iac, infrastructure-as-code
Configuration Management = configuration management system
CI/CD = cicd, ci cd, continuous integration, continuous delivery, continuous deployment, continuous integration and continuous delivery, continuous integration/continuous deployment, ci/cd pipeline
Jenkins = jenkinsfile, jenkins pipeline > CI/CD ~ GitLab CI, GitHub Actions, CircleCI
GitHub Actions = github action > CI/CD, GitHub ~ GitLab CI, CircleCI
GitLab CI = gitlab ci/cd, gitlab pipelines > CI/CD, GitLab ~ CircleCI
CircleCI = circle ci > CI/CD
Travis CI = travisci > CI/CD
Argo CD = argocd > CI/CD, GitOps
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
Prometheus = prometheus monitoring > Observability ~ Datadog
Grafana > Observability
Datadog = data dog > Observability ~ New Relic
New Relic = newrelic > Observability
Splunk > Observability
OpenTelemetry = open telemetry, otel > Observability
ELK Stack = elk!, elastic stack > Elasticsearch, Logstash, Kibana
Dynatrace > Observability
AppDynamics > Observability
Nagios > Observability
Zabbix > Observability
PagerDuty = pager duty
Observability = observability tooling, system monitoring, infrastructure monitoring
Incident Management = production incidents, on-call, on call rotation, postmortem, major incident management
Cloud Computing = cloud!, cloud infrastructure, cloud services, cloud native
System Design = scalable systems, system architecture, high level design, low level design
Software Architecture = solution architecture, application architecture
Performance Tuning = performance optimization, performance troubleshooting, performance engineering
VPC = virtual private cloud
eBPF > Linux ~ C
API Gateway = aws api gateway
Route 53 = route53 > AWS
CloudFront = aws cloudfront > AWS
AWS Step Functions = step functions > AWS
Amazon EMR = aws emr > AWS
Athena! = aws athena > AWS, SQL
Azure Functions > Azure
Azure SQL = azure sql database > Azure, SQL
Azure Synapse = synapse analytics, synapse! > Azure
Cloud Run = google cloud run > GCP
Cloud Functions = google cloud functions > GCP
Pub/Sub = google pub/sub, pubsub > GCP
DigitalOcean = digital ocean
Oracle Cloud = OCI!, oracle cloud infrastructure
IBM Cloud
Cloudflare
Podman > Containerization
Rancher! > Kubernetes
Flux CD = fluxcd, flux! > GitOps
Vagrant
Packer! = hashicorp packer
Consul! = hashicorp consul
SonarQube = sonar qube
JFrog Artifactory = artifactory
Nexus Repository = sonatype nexus, nexus!
Jaeger! = jaeger tracing > Observability
Sentry! = sentry.io
SolarWinds
Cost Optimization = cloud cost optimization
High Availability
Distributed Systems = distributed computing, distributed system
Disaster Recovery = dr planning, dr drills
AWS Fargate = fargate > AWS, Containerization
AWS CDK > AWS, Infrastructure as Code
AWS SAM > AWS, Serverless
AWS Cognito = cognito > AWS
AWS IAM > AWS, Identity and Access Management
EventBridge = amazon eventbridge > AWS
SNS = amazon sns, aws sns > AWS
Amazon Aurora = aws aurora, aurora postgresql > AWS, SQL
AWS Certified Solutions Architect = aws solutions architect, aws certified > AWS
Amazon Connect > AWS
Lightsail = amazon lightsail > AWS
Elastic Beanstalk = beanstalk! > AWS
AWS CodePipeline = codepipeline > AWS, CI/CD
CloudTrail = aws cloudtrail > AWS
GuardDuty > AWS, Cloud Security
AWS Bedrock = amazon bedrock, bedrock! > AWS, Generative AI
App Engine = google app engine > GCP
Dataflow = google dataflow, cloud dataflow > GCP, Apache Beam
Dataproc > GCP, Spark
Cloud Composer > GCP, Airflow
Vertex AI > GCP, Machine Learning
Firestore = cloud firestore > GCP, NoSQL
Cloud Spanner > GCP, SQL
Azure Databricks > Azure, Databricks
Cosmos DB = azure cosmos db, cosmosdb > Azure, NoSQL
Azure Logic Apps = logic apps > Azure
Azure App Service = azure app services, app service > Azure
Azure Service Bus > Azure
Azure Event Hubs = event hub > Azure
Azure Monitor = application insights, log analytics > Azure, Observability
Azure Key Vault > Azure
Azure Machine Learning = azure ml > Azure, Machine Learning
Azure Administrator = az-104, az 104 > Azure
Azure Fundamentals = az-900, az 900 > Azure
ARM Templates = azure bicep > Azure, Infrastructure as Code
Alibaba Cloud = aliyun
KVM! = kvm hypervisor > Virtualization
Docker Compose > Docker
Docker Swarm > Docker
containerd > Containerization
Nomad! = hashicorp nomad
Kustomize > Kubernetes
CKAD > Kubernetes
Envoy! = envoy proxy
Linkerd
Service Mesh
Terragrunt > Terraform
Crossplane > Infrastructure as Code
OpenTofu > Infrastructure as Code
Argo Workflows > Kubernetes
Tekton > CI/CD
Octopus Deploy > CI/CD
Build Automation = build and release
Release Management = release manager, release engineering, release planning
Blue-Green Deployment = blue/green deployment, blue green deployments, canary deployment, canary releases
Feature Flags = feature flag
Chaos Engineering
SLOs = slos and slis, service level objectives, slo/sli, slis
Capacity Planning
Log Management = log aggregation, centralised logging
Loki! = grafana loki > Observability
Logstash > Observability
Kibana > Observability
Graylog > Observability
Icinga > Observability
PRTG = prtg network monitor > Observability
Opsgenie
SUSE = sles, suse linux enterprise ~ Linux
AIX = ibm aix > Unix
LDAP = openldap
NFS
Dell EMC = emc storage
Cloud Migration = cloud migrations, migration to cloud
Cloud Architecture = cloud architect, multi-cloud, hybrid cloud
Platform Engineering = internal developer platform, backstage.io
Compute Engine = google compute engine, gce
Anthos
Akamai
Cilium
Problem Management
Fluentd = fluent bit
AWS CodeBuild = codebuild
AWS CodeDeploy = codedeploy
Bicep!
LaunchDarkly
FinOps ~ Cost Optimization
Business Continuity = business continuity planning, bcp ~ Disaster Recovery
`;
