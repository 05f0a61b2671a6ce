package fr.departement.assistant;

import org.springframework.ai.chat.client.ChatClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class AssistantController {

    private final ChatClient chatClient;

    AssistantController(ChatClient.Builder builder) {
        this.chatClient = builder.defaultSystem("Tu aides les agents du département.").build();
    }

    @PostMapping("/questions")
    String poser(@RequestBody String question) {
        return chatClient.prompt()
                .user(question)
                .call()
                .content();
    }

    @PostMapping("/flux")
    Flux<String> diffuser(@RequestBody String question) {
        return chatClient.prompt().user(question).stream().content();
    }

    @GetMapping("/aide")
    String aide() {
        return "chatClient.prompt().user(…).call()";
    }
}
