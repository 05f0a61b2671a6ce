require "langchain"

class LangchainNote
  def initialize
    @llm = Langchain::LLM::MistralAI.new(api_key: ENV["MISTRAL_API_KEY"])
    @gabarit = Langchain::Prompt::PromptTemplate.new(template: "Note sur {sujet}", input_variables: ["sujet"])
  end

  def ecrire(sujet)
    invite = @gabarit.format(sujet: sujet)
    @llm.chat(messages: [{ role: "user", content: invite }]).chat_completion
  end

  def vecteur(texte)
    @llm.embed(text: texte).embedding
  end
end
