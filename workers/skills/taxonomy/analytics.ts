export const analytics = `
SSAS = sql server analysis services > SQL Server
Query Optimization = query tuning, query performance
Time Series Analysis = time series, time series forecasting
Regression Analysis = linear regression, logistic regression > Statistics
Statistics = statistical analysis, statistical modeling, statistical modelling, statistical methods
Bayesian Methods = bayesian statistics, bayesian inference, bayesian modelling > Statistics
Hypothesis Testing > Statistics
Survival Analysis = survival models > Statistics
Causal Inference > Statistics
Experimentation = experimentation framework, experiment design, experimental design, design experiments, design of online experiments
Data Analysis = data analytics, data analyst, analysing data, analyze data
Data Mining
Data Visualization = data visualisation, visualising data
Data Storytelling = storytelling with data
Matplotlib > Python
Seaborn > Python
Plotly = plotly dash > Data Visualization
tidyverse > R
SAS! = sas programming, base sas, sas enterprise guide, sas macros, sas/stat, proc sql
SPSS = ibm spss, spss statistics
Stata
EViews
Minitab
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
GIS = geographic information systems, geospatial analysis
Optimization Modeling
Crystal Reports
Cognos = ibm cognos
MicroStrategy
SAP BusinessObjects = business objects, sap bo, sap bobj > SAP
Data Quality = data validation, data quality management
Qlik Sense = qliksense > Qlik
QlikView > Qlik
Power Pivot = powerpivot > Excel
Excel Macros = excel macro, macros in excel, macros!, macro recording > Excel, VBA
HLOOKUP > Excel
Sisense
ThoughtSpot
Redash
Mode Analytics
SAP Analytics Cloud = sac planning > SAP
OBIEE = oracle bi, oracle analytics
ArcGIS = arc gis, arcmap, esri > GIS
QGIS > GIS
Google Earth Engine > GIS
PostGIS > GIS, PostgreSQL
Remote Sensing = satellite imagery analysis
Descriptive Statistics > Statistics
Multivariate Analysis > Statistics
Monte Carlo Simulation = monte carlo methods, monte carlo
Forecasting Models = prophet model > Time Series Analysis
Econometrics > Statistics
Biostatistics > Statistics
Survey Design = survey research, questionnaire design
SurveyMonkey
Cohort Analysis = funnel analysis
Customer Analytics = churn analysis
Data Reporting = report automation, ad hoc reporting, ad-hoc reporting
Quantitative Analysis = quantitative research, quantitative methods
Qualitative Research = qualitative analysis
Google Colab = colab notebooks
R Shiny = shiny apps, shiny dashboards > R
Optimization! = mathematical optimization
Gurobi ~ OR-Tools, CPLEX
OR-Tools = google or-tools
CPLEX = ibm cplex
Simulation Modeling = discrete event simulation
Probability! = probability theory
Exploratory Data Analysis = EDA!
Credit Scoring = credit scorecards, scorecard development
PyMC ~ Stan
Stan!
Prophet! = facebook prophet
Clickstream Analysis = clickstream
ggplot2 > R
dplyr > R
Linear Programming
Operations Research
ARIMA = sarima
Churn Prediction = churn modelling
NVivo
Focus Groups = focus group discussions
Dashboards! = dashboard design, dashboard development, dashboarding
INDEX MATCH > Excel
Customer Segmentation
`;
