namespace MinutesSearch.Lucene.Index;

/// <summary>
/// The folders of an index: <c>items-{n}</c> holds one Lucene index, <c>CURRENT</c> names the one that answers. A rebuild writes
/// the next folder and then moves <c>CURRENT</c> to it in one step.
/// </summary>
internal sealed class IndexFolders(string root)
{
    private const string Prefix = "items-";

    /// <summary>The folder of all.</summary>
    public string Root { get; } = root;

    private string CurrentFile => Path.Combine(Root, "CURRENT");

    /// <summary>The folder that answers; null where there is none.</summary>
    public string? Current
    {
        get
        {
            if (!File.Exists(CurrentFile)) return null;
            var name = File.ReadAllText(CurrentFile).Trim();
            return NumberOf(name) is null ? null : Path.Combine(Root, name);
        }
    }

    /// <summary>
    /// Takes the right to write any of them, for as long as the answer is not disposed; null where another process has it. The system
    /// gives it back however a process ends. Lucene locks each folder by itself: that does not keep two from making one each at once.
    /// </summary>
    public IDisposable? TakeWriting()
    {
        Directory.CreateDirectory(Root);
        var path = Path.Combine(Root, "WRITER");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>A folder for a new index, with a number that no folder had.</summary>
    public string CreateNext()
    {
        Directory.CreateDirectory(Root);
        var numbers = Directory.EnumerateDirectories(Root).Select(path => NumberOf(Path.GetFileName(path)) ?? 0);
        var current = Current is { } path ? NumberOf(Path.GetFileName(path)) ?? 0 : 0;
        var next = Path.Combine(Root, $"{Prefix}{numbers.Append(current).Max() + 1}");
        Directory.CreateDirectory(next);
        return next;
    }

    /// <summary>Makes a folder the one that answers, in one step that survives a crash.</summary>
    public void SwitchTo(string folder)
    {
        var draft = CurrentFile + ".new";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(folder)));
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, CurrentFile, overwrite: true);
    }

    /// <summary>Deletes every index folder but these: what a crash or a rebuild left behind.</summary>
    public void DeleteOthers(params ReadOnlySpan<string> keep)
    {
        if (!Directory.Exists(Root)) return;
        foreach (var folder in Directory.EnumerateDirectories(Root))
        {
            if (NumberOf(Path.GetFileName(folder)) is not null && !keep.Contains(folder)) Delete(folder);
        }
    }

    /// <summary>Deletes a folder; leaves what cannot be deleted for the next start.</summary>
    public static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Somebody still holds a file: the next start tries again.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }

    private static int? NumberOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Prefix.Length), out var number) ? number : null;
}
