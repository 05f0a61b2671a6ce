package fr.ville.courriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.langchain4j.model.chat.ChatModel;
import org.junit.jupiter.api.Test;

class ResumeCourrierTest {

    @Test
    void rendLeTexteDuModele() {
        ChatModel modele = mock(ChatModel.class);
        when(modele.chat("Bonjour")).thenReturn("Bref.");
        assertThat(modele.chat("Bonjour")).isEqualTo("Bref.");
    }
}
