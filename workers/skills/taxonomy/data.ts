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
Data Governance = data stewardship
Data Migration
Informatica = informatica powercenter, informatica iics, iics, informatica cloud > ETL
Talend > ETL
SSIS = sql server integration services > ETL, SQL Server
SSRS = sql server reporting services > SQL Server
Database Administration = DBA!, database administrator, database management
GLM = generalised linear models, generalized linear model, generalised linear model, glms > Statistics
Data Science
Data Cleaning = data cleansing, data wrangling
pandas > Python
NumPy = num py > Python
SciPy > Python
Jupyter = jupyter notebook, jupyterlab > Python
JMP!
Alteryx
Web Scraping = web crawling, data scraping
Streamlit > Python
Blockchain = blockchain development
Apache Iceberg = iceberg tables, iceberg!
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
Fraud Detection = fraud analytics
Master Data Management = MDM!
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
Data Lineage
Data Catalog = data cataloguing
Data Architecture = data architect
Data Mesh
Lakehouse = data lakehouse
Parquet! = apache parquet
Change Data Capture = cdc pipelines, CDC!
Apache Hudi = hudi
Trino > SQL
Domo! = domo bi
Spotfire = tibco spotfire
Pentaho > ETL
DataStage = ibm datastage > ETL
Matillion > ETL
Ab Initio > ETL
Scrapy > Web Scraping, Python
Beautiful Soup = beautifulsoup, bs4 > Web Scraping, Python
ERDAS Imagine > GIS
LiDAR = lidar data
Ethereum > Blockchain
Smart Contracts = smart contract > Blockchain
Hyperledger = hyperledger fabric > Blockchain
Web3 = web3.js, ethers.js > Blockchain
ANOVA > Statistics
Psychometrics
Qualtrics
Marketing Mix Modeling = marketing mix modelling
Dimensional Modeling = kimball > Data Modeling
Polars > Python
Dask > Python
Bokeh > Python
Statsmodels > Python, Statistics
Relational Databases = rdbms, databases!, relational database, relational database management systems
Unity Catalog
Azure Data Lake = adls, adls gen2, azure data lake storage
AWS Lake Formation = lake formation
Kafka Connect > Kafka
Oracle Data Integrator = ODI!
Metadata Management
Spark MLlib = mllib
Collibra > Data Governance
Alation > Data Governance
Avro
Debezium > Change Data Capture
Star Schema = snowflake schema
`;
