from mcp.server.fastmcp import FastMCP

mcp = FastMCP("annuaire")


@mcp.tool()
def completer(nom: str) -> str:
    """Complète un nom de service (ex. client.chat.completions.create)."""
    return nom.title()


@mcp.prompt()
def generer(sujet: str) -> str:
    return f"Écris une note sur {sujet}"


if __name__ == "__main__":
    mcp.run()
