namespace MinutesSearch.Relevance;

/// <summary>The systems over one corpus.</summary>
internal sealed class Systems : IDisposable
{
    private Systems(string folder, Product product, PlainLucene plain, SqliteFts fts)
    {
        Folder = folder;
        Product = product;
        Stored = fts;
        Baselines = [plain, fts, fts.AnyWord()];
    }

    /// <summary>Holds the texts of the items too.</summary>
    public SqliteFts Stored { get; }

    /// <summary>Where their indexes are.</summary>
    public string Folder { get; }

    public Product Product { get; }

    public IReadOnlyList<ISystem> Baselines { get; }

    public IReadOnlyList<ISystem> All => [Product, .. Baselines];

    /// <summary>Opens their indexes in a folder.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="corpus">What they hold; null to search what they held last.</param>
    /// <param name="keepsProduct">True to use the product's index again where it holds this very corpus, as the baselines' always are.</param>
    public static async Task<Systems> OpenAsync(string folder, Corpus? corpus, bool keepsProduct)
    {
        Directory.CreateDirectory(folder);
        var stamp = Path.Combine(folder, "stamp");
        var isSame = corpus is null || (File.Exists(stamp) && File.ReadAllText(stamp) == corpus.Stamp);
        var systems = new Systems(
            folder,
            await Product.OpenAsync(Path.Combine(folder, "product"), isSame && keepsProduct ? null : corpus),
            new PlainLucene(Path.Combine(folder, "plain"), isSame ? null : corpus),
            new SqliteFts(Path.Combine(folder, "fts.db"), isSame ? null : corpus));
        if (corpus is not null) File.WriteAllText(stamp, corpus.Stamp);
        return systems;
    }

    public void Dispose()
    {
        foreach (var system in All) system.Dispose();
    }
}
