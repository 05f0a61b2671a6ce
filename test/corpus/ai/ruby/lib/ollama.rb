require "ollama-ai"

ollama = Ollama.new(credentials: { address: "http://localhost:11434" }, options: { server_sent_events: true })

resultat = ollama.generate({ model: "mistral", prompt: "Bonjour", stream: false })
puts resultat.first["response"]

suite = ollama.chat({ model: "mistral", messages: [{ role: "user", content: "Et le soir ?" }] })
puts suite.last["message"]["content"]

puts ollama.tags.inspect
