export const data = `
PostgreSQL = postgres, postgre sql, psql > SQL ~ MySQL
MySQL = my sql > SQL ~ MariaDB
MariaDB = maria db > SQL
SQL Server = mssql, ms sql, microsoft sql server, ms sql server > SQL
Oracle Database = oracle!, oracle db, oracle 19c, oracle 12c, oracle rdbms, oracle sql > SQL
SQLite = sqlite3 > SQL
MongoDB = mongo, mongo db > NoSQL
Redis = redis cache, redis caching
Cassandra! = apache cassandra > NoSQL
Elasticsearch = elastic search ~ OpenSearch
Neo4j > Graph Databases, NoSQL
Couchbase > NoSQL
Memcached
NoSQL = no sql database, nosql databases
Snowflake! = snowflake data warehouse > SQL ~ BigQuery, Redshift
BigQuery = big query, google bigquery > SQL, GCP
Databricks > Spark
ClickHouse = click house > SQL, OLAP
OLAP = online analytical processing
DB2 = ibm db2 > SQL
Teradata > SQL
Kafka = apache kafka, kafka streams, confluent kafka ~ RabbitMQ
RabbitMQ = rabbit mq
ActiveMQ = active mq
Apache Pulsar = pulsar!
Spark! = apache spark, spark sql, spark streaming ~ Hadoop
Hadoop = apache hadoop
Hive! = apache hive, hiveql > Hadoop
Apache Beam = beam!
Airflow = apache airflow
dbt = data build tool
ETL = ELT!, etl pipeline, etl development, extract transform load
Data Warehousing = data warehouse, data warehouses, dwh, data warehouse design
Data Modeling = data modelling, relational data modeling, data models
Data Engineering = data pipeline, data pipelines
Data Governance = collibra, alation, data stewardship
Data Migration
Informatica = informatica powercenter, informatica iics > ETL
Talend > ETL
SSIS = sql server integration services > ETL, SQL Server
SSRS = sql server reporting services > SQL Server
SSAS = sql server analysis services > SQL Server
Query Optimization = query tuning, query performance
Database Administration = DBA!, database administrator, database management
Time Series Analysis = time series, time series forecasting
GLM = generalised linear models, generalized linear model, generalised linear model, glms > Statistics
Regression Analysis = linear regression, logistic regression > Statistics
Statistics = statistical analysis, statistical modeling, statistical modelling, statistical methods
Bayesian Methods = bayesian statistics, bayesian inference, bayesian modelling > Statistics
Hypothesis Testing > Statistics
Survival Analysis = survival models > Statistics
Causal Inference > Statistics
Experimentation = experimentation framework, experiment design, experimental design, design experiments, design of online experiments
Data Science
Data Analysis = data analytics, data analyst, analysing data, analyze data
Data Mining
Data Visualization = data visualisation, dashboarding, dashboards!, dashboard design, dashboard development, visualising data
Data Storytelling = storytelling with data
Data Cleaning = data cleansing, data wrangling
pandas > Python
NumPy = num py > Python
SciPy > Python
Matplotlib > Python
Seaborn > Python
Plotly = plotly dash > Data Visualization
tidyverse = dplyr, ggplot2 > R
Jupyter = jupyter notebook, jupyterlab > Python
SAS! = sas programming, base sas, sas enterprise guide, sas macros, sas/stat, proc sql
SPSS = ibm spss, spss statistics
Stata
EViews
Minitab
JMP!
Alteryx
KNIME
RapidMiner
Tableau = tableau desktop, tableau server ~ Power BI, Looker
Power BI = powerbi, microsoft power bi, ms power bi, power bi desktop, power bi service
Power Query = powerquery, m query > Excel
DAX! = dax queries > Power BI
Looker = lookml
Looker Studio = google data studio, data studio
Qlik > Business Intelligence
Metabase
Superset! = apache superset
Business Intelligence = bi tools, bi reporting
Web Scraping = web crawling, data scraping
Streamlit > Python
GIS = geographic information systems, geospatial analysis
Blockchain = blockchain development
Apache Iceberg = iceberg tables
Delta Lake
Data Lakes = data lake
Presto! = prestodb ~ Trino
Fivetran
Airbyte
Dagster
Prefect! = prefect workflows
Great Expectations
Apache NiFi = nifi > ETL
Sqoop
HBase > NoSQL
InfluxDB = influx db
TimescaleDB
Optimization Modeling = linear programming, operations research
Fraud Detection = fraud analytics
Master Data Management = MDM!
Crystal Reports
Cognos = ibm cognos
MicroStrategy
SAP BusinessObjects = business objects, sap bo, sap bobj > SAP
SAP BW = sap bw/4hana > SAP
Data Entry = data entry operator, data feeding
R! = r language, r programming, rstudio, r studio, r statistical software
Julia! = julia language, julialang
Solidity > Smart Contracts
Graph Databases = graph database
PySpark > Spark, Python
HDFS > Hadoop
MapReduce = map reduce > Hadoop
Cloudera = cloudera cdp > Hadoop
Pig! = apache pig, pig latin > Hadoop
Impala! = apache impala, cloudera impala > Hadoop
Oozie > Hadoop
ZooKeeper = apache zookeeper
Apache Flink = flink
Apache Storm
OpenSearch = amazon opensearch
Solr = apache solr
DuckDB > SQL
CockroachDB > SQL
ScyllaDB > NoSQL
PL/pgSQL > PostgreSQL, SQL
Stored Procedures = stored procedure, triggers and stored procedures > SQL
Database Design = schema design, database schema design, database modelling, er modeling, normalization of databases
Oracle RAC > Oracle Database
Oracle APEX > Oracle Database
Oracle Forms = oracle forms and reports > Oracle Database
Sybase > SQL
Vertica > SQL
Netezza > SQL
SAP HANA = HANA! > SAP
Data Quality = data validation, data quality management
Data Lineage
Data Catalog = data cataloguing
Data Architecture = data architect
Data Mesh
Lakehouse = data lakehouse
Parquet! = apache parquet, avro
Change Data Capture = cdc pipelines, debezium
Apache Hudi
Trino > SQL
Qlik Sense = qliksense > Qlik
QlikView > Qlik
Power Pivot = powerpivot > Excel
Excel Macros = excel macro, macros in excel > Excel, VBA
HLOOKUP = index match, index-match > Excel
Sisense
Domo! = domo bi
Spotfire = tibco spotfire
ThoughtSpot
Redash
Mode Analytics
SAP Analytics Cloud = sac planning > SAP
OBIEE = oracle bi, oracle analytics
Pentaho > ETL
DataStage = ibm datastage > ETL
Matillion > ETL
Ab Initio > ETL
Scrapy > Web Scraping, Python
Beautiful Soup = beautifulsoup, bs4 > Web Scraping, Python
ArcGIS = arc gis, arcmap, esri > GIS
QGIS > GIS
ERDAS Imagine > GIS
Google Earth Engine > GIS
PostGIS > GIS, PostgreSQL
Remote Sensing = satellite imagery analysis
LiDAR = lidar data
Ethereum > Blockchain
Smart Contracts = smart contract > Blockchain
Hyperledger = hyperledger fabric > Blockchain
Web3 = web3.js, ethers.js > Blockchain
Descriptive Statistics > Statistics
ANOVA > Statistics
Multivariate Analysis > Statistics
Monte Carlo Simulation = monte carlo methods, monte carlo
Forecasting Models = arima, sarima, prophet model > Time Series Analysis
Econometrics > Statistics
Biostatistics > Statistics
Psychometrics
Survey Design = survey research, questionnaire design
Qualtrics
SurveyMonkey
Cohort Analysis = funnel analysis
Customer Analytics = churn analysis, churn modelling, churn prediction
Marketing Mix Modeling = marketing mix modelling
Data Reporting = report automation, ad hoc reporting, ad-hoc reporting
Dimensional Modeling = star schema, snowflake schema, kimball > Data Modeling
Quantitative Analysis = quantitative research, quantitative methods
Qualitative Research = qualitative analysis, nvivo, focus groups
Google Colab = colab notebooks
Polars > Python
Dask > Python
Bokeh > Python
Statsmodels > Python, Statistics
R Shiny = shiny apps, shiny dashboards > R
Relational Databases = rdbms, databases!, relational database, relational database management systems
`;
