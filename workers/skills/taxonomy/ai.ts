export const ai = `
Machine Learning = ML!, ml models, machine-learning, ml algorithms, ml engineer > AI
Deep Learning = deep neural networks > Machine Learning
AI! = artificial intelligence, a.i.
Generative AI = gen ai, genai > AI
Large Language Models = llm, large language model > AI
Prompt Engineering = prompt design
Retrieval-Augmented Generation = RAG!, retrieval augmented generation > Large Language Models
LangChain = lang chain > Large Language Models
Natural Language Processing = nlp > Machine Learning
Computer Vision = cv models, vision models > Machine Learning
OpenCV = open cv > Computer Vision
Reinforcement Learning > Machine Learning
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
Clustering! = cluster analysis, k means clustering > Machine Learning
Predictive Modeling = predictive modelling, predictive analytics
Vector Databases = vector database, vector search
Anomaly Detection
Sentiment Analysis
Speech Recognition
spaCy = spacy nlp > Natural Language Processing
NLTK > Natural Language Processing
Data Annotation = data labeling
ROS! = robot operating system, ros2 > Robotics
Supervised Learning = classification models, unsupervised learning > Machine Learning
Decision Trees = decision tree models > Machine Learning
Support Vector Machines = svm, svms > Machine Learning
Dimensionality Reduction > Machine Learning
Convolutional Neural Networks = CNN!, cnns, convolutional networks > Deep Learning
Recurrent Neural Networks = rnn > Deep Learning
GANs = generative adversarial networks > Deep Learning
Diffusion Models = stable diffusion > Generative AI
Transfer Learning = fine-tuning models, model fine-tuning, fine tuning llms, lora fine-tuning > Deep Learning
BERT! = bert models > Natural Language Processing
Named Entity Recognition = entity extraction > Natural Language Processing
Topic Modeling = topic modelling > Natural Language Processing
Image Processing = digital image processing
Object Detection = yolo models, object tracking > Computer Vision
Image Classification = image recognition > Computer Vision
Image Segmentation = semantic segmentation > Computer Vision
OCR = optical character recognition, tesseract ocr
OpenAI API = openai, gpt-4, gpt-4o, chatgpt api > Large Language Models
ChatGPT = chat gpt
Claude! = anthropic claude > Large Language Models
GitHub Copilot
LlamaIndex = llama index > Large Language Models
LangGraph > LangChain
AI Agents = agentic ai, agentic workflows, multi-agent systems, llm agents > Generative AI
Pinecone > Vector Databases
Weaviate > Vector Databases
Milvus > Vector Databases
FAISS > Vector Databases
Embeddings = sentence embeddings, word embeddings, word2vec > Natural Language Processing
Rasa! = rasa nlu
Dialogflow = google dialogflow
Chatbot Development = chatbots, chatbot, conversational ai
JAX! = google jax > Machine Learning
ONNX > Deep Learning
TensorRT > Deep Learning
Ray! = ray tune, ray serve, ray cluster
H2O.ai = h2o automl > Machine Learning
AutoML > Machine Learning
Weights & Biases = wandb, weights and biases > MLOps
DVC! = data version control > MLOps
Feature Store = feast feature store > MLOps
Model Deployment = model serving, ml deployment > MLOps
Model Monitoring = drift detection > MLOps
SHAP! > Machine Learning
Responsible AI = ai ethics, ai governance > AI
Speech Synthesis = text to speech, TTS!
Robotic Process Automation = rpa
UiPath = ui path > Robotic Process Automation
Automation Anywhere > Robotic Process Automation
Blue Prism > Robotic Process Automation
SLAM! = visual slam > Robotics
Fine-tuning = llm fine-tuning, finetuning
LoRA = qlora, peft
Azure OpenAI = azure openai service
Chroma DB = chromadb
pgvector
YOLO = yolov5, yolov8
LSTM
K-means = kmeans
PCA! = principal component analysis
Text Mining = text analytics
Neural Networks
Explainable AI = model explainability
`;
