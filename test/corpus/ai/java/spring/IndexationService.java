package fr.departement.assistant;

import java.util.List;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.transformer.splitter.TokenTextSplitter;
import org.springframework.stereotype.Service;

@Service
public class IndexationService {

    private final EmbeddingModel embeddingModel;
    private final TokenTextSplitter decoupeur = new TokenTextSplitter();

    public IndexationService(EmbeddingModel embeddingModel) {
        this.embeddingModel = embeddingModel;
    }

    public List<float[]> indexer(String deliberation) {
        List<Document> extraits = decoupeur.apply(List.of(new Document(deliberation)));
        return extraits.stream().map(extrait -> embeddingModel.embed(extrait.getText())).toList();
    }

    public int dimensions() {
        return embeddingModel.dimensions();
    }
}
