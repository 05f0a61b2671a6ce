from crewai import Agent, Crew, Process, Task

analyste = Agent(role="Analyste", goal="Lire les marchés publics", backstory="Agent de la direction des achats")
redacteur = Agent(role="Rédacteur", goal="Écrire une note", backstory="Agent du cabinet")

lecture = Task(description="Lis {dossier}", expected_output="Une liste de points", agent=analyste)
note = Task(description="Écris la note", expected_output="Une page", agent=redacteur)

equipe = Crew(agents=[analyste, redacteur], tasks=[lecture, note], process=Process.sequential)


def rediger(dossier: str) -> str:
    return equipe.kickoff(inputs={"dossier": dossier}).raw


class Match:
    def kickoff(self) -> str:
        return "Coup d'envoi"


def tournoi() -> str:
    return Match().kickoff()
