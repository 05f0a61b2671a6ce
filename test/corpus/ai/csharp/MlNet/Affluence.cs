namespace Caf.Prevision;

/// <summary>Affluence au guichet : la moyenne des trois derniers jours.</summary>
public class Affluence
{
    public double Predict(IReadOnlyList<int> jours) => jours.TakeLast(3).Average();
}

public static class Guichet
{
    public static double Demain(IReadOnlyList<int> jours)
    {
        var affluence = new Affluence();
        return affluence.Predict(jours);
    }

    public static int Lancer(Func<int> tache) => tache.Invoke();
}
