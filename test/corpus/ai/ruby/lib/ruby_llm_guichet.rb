require "ruby_llm"

RubyLLM.configure do |config|
  config.mistral_api_key = ENV["MISTRAL_API_KEY"]
end

class Guichet
  def orienter(question)
    chat = RubyLLM.chat(model: "mistral-small-latest")
    chat.with_instructions("Tu orientes les usagers.")
    chat.ask(question).content
  end

  def vecteur(texte)
    RubyLLM.embed(texte).vectors
  end

  def affiche(texte)
    RubyLLM.paint("Affiche pour #{texte}")
  end
end

class Formulaire
  def ask(question)
    print question
    gets
  end
end

nom = Formulaire.new.ask("Votre nom ?")
