export const data = `
PostgreSQL = postgres, postgre sql, psql > SQL ~ MySQL
MySQL = my sql > SQL ~ MariaDB
MariaDB = maria db > SQL
SQL Server = mssql, ms sql, microsoft sql server, ms sql server > SQL
Oracle Database = oracle!, oracle db, oracle 19c, oracle rdbms > SQL
SQLite = sqlite3 > SQL
MongoDB = mongo, mongo db > NoSQL
Redis = redis cache, redis caching
Cassandra! = apache cassandra > NoSQL
Elasticsearch = elastic search, opensearch
Neo4j = graph database > NoSQL
Couchbase > NoSQL
Memcached
NoSQL = no sql, nosql databases
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
Spark! = apache spark, pyspark, spark sql, spark streaming ~ Hadoop
Hadoop = apache hadoop, hdfs, mapreduce
Hive! = apache hive, hiveql
Flink = apache flink
Apache Beam = google dataflow
Airflow = apache airflow
dbt = data build tool
ETL = elt!, etl pipeline, etl development, extract transform load
Data Warehousing = data warehouse, data warehouses, dwh
Data Modeling = data modelling, dimensional modeling, star schema, relational data modeling, data models
Data Engineering = data pipeline, data pipelines
Data Governance = data quality, data lineage
Data Migration
Informatica = informatica powercenter > ETL
Talend > ETL
SSIS = sql server integration services > ETL, SQL Server
SSRS = sql server reporting services > SQL Server
SSAS = sql server analysis services > SQL Server
Query Optimization = query tuning, query performance
Database Administration = dba!, database administrator, database management
Machine Learning = ml!, ml models, machine-learning > AI
Deep Learning = neural networks, deep neural networks > Machine Learning
AI! = artificial intelligence, a.i.
Generative AI = gen ai, genai > AI
Large Language Models = llm, large language model > AI
Prompt Engineering = prompt design
Retrieval-Augmented Generation = rag!, retrieval augmented generation > Large Language Models
LangChain = lang chain > Large Language Models
Natural Language Processing = nlp, text mining, text analytics > Machine Learning
Computer Vision = image processing, object detection, image recognition > Machine Learning
OpenCV = open cv > Computer Vision
Reinforcement Learning > Machine Learning
Time Series Analysis = time series, time series forecasting
Recommender Systems = recommendation systems, recommendation engine > Machine Learning
Feature Engineering
MLOps = ml ops > Machine Learning
MLflow = ml flow > MLOps
Kubeflow > MLOps
TensorFlow = tensor flow > Machine Learning ~ PyTorch
PyTorch = torch! > Machine Learning
Keras > Machine Learning
scikit-learn = sklearn, scikit learn, scikit > Machine Learning, Python
XGBoost = xg boost > Gradient Boosting ~ LightGBM
LightGBM = light gbm > Gradient Boosting
CatBoost > Gradient Boosting
Gradient Boosting = gradient boosted trees, gradient boosted models, gbm > Machine Learning
Random Forest = random forests > Machine Learning
Hugging Face Transformers = hugging face, huggingface, transformers library > Machine Learning
Triton Inference Server = triton! > Machine Learning
GLM = generalised linear models, generalized linear model, generalised linear model, glms > Statistics
Regression Analysis = linear regression, logistic regression > Statistics
Statistics = statistical analysis, statistical modeling, statistical modelling, statistical methods
Bayesian Methods = bayesian statistics, bayesian inference > Statistics
Hypothesis Testing > Statistics
Survival Analysis = survival models > Statistics
Clustering! = k-means, cluster analysis
Causal Inference > Statistics
Experimentation = experimentation framework, experiment design, experimental design, design experiments, design of online experiments
A/B Testing = ab testing, a/b test, split testing, multivariate testing > Experimentation
Predictive Modeling = predictive modelling, predictive analytics
Data Science
Data Analysis = data analytics, data analyst, analysing data, analyze data
Data Mining
Data Visualization = data visualisation, dashboarding, dashboards!, visualising data
Data Storytelling = storytelling with data
Data Cleaning = data cleansing, data wrangling
pandas > Python
NumPy = num py > Python
SciPy > Python
Matplotlib > Python
Seaborn > Python
Plotly
tidyverse = dplyr, ggplot2 > R
Jupyter = jupyter notebook, jupyterlab
SAS! = sas programming, base sas, sas enterprise guide
SPSS = ibm spss
Stata
EViews
Minitab
JMP!
Alteryx
KNIME
RapidMiner
Tableau = tableau desktop, tableau server ~ Power BI, Looker
Power BI = powerbi, microsoft power bi, ms power bi
Power Query = powerquery > Excel
DAX! = dax queries > Power BI
Looker = lookml
Looker Studio = google data studio, data studio
Qlik = qlikview, qlik sense, qliksense
Metabase
Superset = apache superset
Business Intelligence = bi tools, bi reporting
Excel! = ms excel, microsoft excel, advanced excel, ms-excel ~ Google Sheets
VLOOKUP = v lookup, xlookup > Excel
Pivot Tables = pivot table, pivot! > Excel
Google Sheets = google spreadsheets
Web Scraping = scrapy, beautiful soup, beautifulsoup
Streamlit > Python
GIS = geographic information systems, arcgis, qgis
Blockchain = ethereum, smart contracts
Apache Iceberg = iceberg tables
Delta Lake
Data Lakes = data lake
Presto! = prestodb, trino
Fivetran
Airbyte
Dagster
Prefect! = prefect workflows
Great Expectations
Apache NiFi = nifi
Sqoop
HBase > NoSQL
InfluxDB = influx db
TimescaleDB
Vector Databases = vector database, pinecone, weaviate
MATLAB Statistics
Optimization Modeling = linear programming, operations research
Anomaly Detection
Fraud Detection = fraud analytics
Sentiment Analysis
Speech Recognition
spaCy = spacy nlp > Natural Language Processing
NLTK > Natural Language Processing
Master Data Management = mdm!
Data Annotation = data labeling
Dashboards Design = dashboard design
Crystal Reports
Cognos = ibm cognos
MicroStrategy
SAP BusinessObjects = business objects, sap bo > SAP
SAP BW = sap bw/4hana > SAP
`;
