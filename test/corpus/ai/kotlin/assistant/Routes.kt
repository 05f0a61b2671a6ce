package fr.ville.assistant

import io.ktor.server.application.call
import io.ktor.server.request.receiveText
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import io.ktor.server.routing.post

fun Route.assistant(assistant: Assistant) {
    post("/questions") {
        val reponse = assistant.repondre(call.receiveText())
        call.respondText(reponse)
    }

    get("/chat/completions") {
        call.respondText("Adresse retirée")
    }
}
