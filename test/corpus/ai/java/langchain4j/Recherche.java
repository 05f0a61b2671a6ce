package fr.region.recherche;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import java.util.List;

public class Recherche {

    private final EmbeddingModel embeddingModel;
    private final ScoringModel scoringModel;
    private final StreamingChatModel streamingModel;
    private final EmbeddingStore<TextSegment> store;

    public Recherche(EmbeddingModel embeddingModel, ScoringModel scoringModel, StreamingChatModel streamingModel, EmbeddingStore<TextSegment> store) {
        this.embeddingModel = embeddingModel;
        this.scoringModel = scoringModel;
        this.streamingModel = streamingModel;
        this.store = store;
    }

    public void indexer(TextSegment segment) {
        Embedding vecteur = embeddingModel.embed(segment).content();
        store.add(vecteur, segment);
    }

    public List<Double> reclasser(String question, List<TextSegment> segments) {
        return scoringModel.scoreAll(segments, question).content();
    }

    public void diffuser(String question, StreamingChatResponseHandler suite) {
        streamingModel.chat(question, suite);
    }
}
