from llama_index.core import Settings, SimpleDirectoryReader, VectorStoreIndex
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from llama_index.llms.mistralai import MistralAI

Settings.llm = MistralAI(model="mistral-medium-latest")
Settings.embed_model = HuggingFaceEmbedding(model_name="BAAI/bge-m3")

documents = SimpleDirectoryReader("deliberations").load_data()
index = VectorStoreIndex.from_documents(documents)
moteur = index.as_query_engine(similarity_top_k=4)


def chercher(question: str) -> str:
    return str(moteur.query(question))


def discuter(question: str) -> str:
    conversation = index.as_chat_engine()
    return conversation.chat(question).response


class Moteur:
    def query(self, sql: str) -> list:
        return [sql]


def compter() -> int:
    return len(Moteur().query("select count(*) from deliberation"))
