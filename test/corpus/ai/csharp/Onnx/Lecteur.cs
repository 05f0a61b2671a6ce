using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Archives.Lecture;

public sealed class Lecteur : IDisposable
{
    private readonly InferenceSession session = new("ecriture.onnx");

    public float[] Lire(float[] pixels)
    {
        var tenseur = new DenseTensor<float>(pixels, [1, 1, 28, 28]);
        var entrees = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor("image", tenseur) };
        using var sortie = session.Run(entrees);
        return sortie[0].AsEnumerable<float>().ToArray();
    }

    public void Dispose() => session.Dispose();

    public static void Demarrer(WebApplication application) => application.Run();
}
