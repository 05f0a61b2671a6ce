from sentence_transformers import CrossEncoder, SentenceTransformer, util

modele = SentenceTransformer("OrdalieTech/Solon-embeddings-large-0.1")
classeur = CrossEncoder("BAAI/bge-reranker-v2-m3")


def indexer(textes: list[str]):
    return modele.encode(textes, normalize_embeddings=True)


def proches(question: str, index, textes: list[str]) -> list[str]:
    voisins = util.semantic_search(modele.encode(question), index, top_k=10)[0]
    candidats = [textes[v["corpus_id"]] for v in voisins]
    notes = classeur.predict([(question, c) for c in candidats])
    return [c for _, c in sorted(zip(notes, candidats), reverse=True)]


def octets(texte: str) -> bytes:
    return texte.encode("utf-8")
