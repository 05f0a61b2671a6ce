namespace Ville.Courriers;

public class TriCourrier(ResumeCourrier resume)
{
    public async Task<Dictionary<string, List<string>>> TrierAsync(IEnumerable<string> courriers)
    {
        var tri = new Dictionary<string, List<string>>();
        foreach (var courrier in courriers)
        {
            var texte = await resume.ResumerAsync(courrier);
            var service = Service(courrier);
            if (!tri.TryGetValue(service, out var liste)) tri[service] = liste = [];
            liste.Add(texte);
        }

        return tri;
    }

    private static string Service(string courrier) => courrier.Contains("permis") ? "urbanisme" : "accueil";
}
