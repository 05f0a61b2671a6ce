package fr.ville.assistant

import com.aallam.openai.client.OpenAI
import io.mockk.coEvery
import io.mockk.mockk
import kotlinx.coroutines.test.runTest
import kotlin.test.Test

class AssistantTest {
    @Test
    fun `rend la réponse`() = runTest {
        val openAI = mockk<OpenAI>()
        coEvery { openAI.chatCompletion(any()) } returns mockk(relaxed = true)
        openAI.chatCompletion(mockk())
    }
}
