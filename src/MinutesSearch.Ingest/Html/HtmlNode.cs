namespace MinutesSearch.Ingest.Html;

/// <summary>An element or a run of text of a page. Depth is bounded by <see cref="HtmlTree.MaxDepth"/>, so walking it may recurse.</summary>
internal sealed class HtmlNode
{
    private List<HtmlNode>? children;
    private List<KeyValuePair<string, string>>? attributes;

    private HtmlNode(string name, string text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>Lower-case element name; empty for a run of text and for the root.</summary>
    public string Name { get; }

    /// <summary>The characters of a run of text, references decoded; empty for an element.</summary>
    public string Text { get; }

    /// <summary>True for a run of text.</summary>
    public bool IsText => Name.Length == 0 && Text.Length > 0;

    /// <summary>The element around it; null for the root.</summary>
    public HtmlNode? Parent { get; private set; }

    /// <summary>What it holds, in order.</summary>
    public IReadOnlyList<HtmlNode> Children => children ?? (IReadOnlyList<HtmlNode>)[];

    /// <summary>The root of a page.</summary>
    public static HtmlNode Root() => new("", "");

    /// <summary>Value of an attribute that the tokenizer keeps; null where absent.</summary>
    public string? this[string attribute]
    {
        get
        {
            if (attributes is null) return null;
            foreach (var (name, value) in attributes)
            {
                if (name == attribute) return value;
            }
            return null;
        }
    }

    /// <summary>True where the class attribute holds this name, upper and lower case alike.</summary>
    public bool HasClass(string name)
    {
        var rest = this["class"].AsSpan();
        while (!rest.IsEmpty)
        {
            rest = rest.TrimStart();
            var end = rest.IndexOfAny(" \t\r\n\f");
            if (end < 0) end = rest.Length;
            if (rest[..end].Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
            rest = rest[end..];
        }
        return false;
    }

    /// <summary>Adds an element and returns it.</summary>
    public HtmlNode AddElement(string name, List<KeyValuePair<string, string>>? withAttributes)
    {
        var node = new HtmlNode(name, "") { Parent = this, attributes = withAttributes };
        (children ??= []).Add(node);
        return node;
    }

    /// <summary>Adds a run of text.</summary>
    public void AddText(string text)
    {
        if (text.Length > 0) (children ??= []).Add(new HtmlNode("", text) { Parent = this });
    }

    /// <summary>All nodes below this one, in document order.</summary>
    public IEnumerable<HtmlNode> Descendants()
    {
        var open = new Stack<(HtmlNode Node, int Next)>();
        open.Push((this, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Node.Children.Count) continue;
            open.Push((top.Node, top.Next + 1));
            var child = top.Node.Children[top.Next];
            yield return child;
            if (child.Children.Count > 0) open.Push((child, 0));
        }
    }

    /// <summary>The first element below with this class; null where none.</summary>
    public HtmlNode? FirstWithClass(string name) => Descendants().FirstOrDefault(n => n.HasClass(name));

    /// <summary>The elements around this one, innermost first.</summary>
    public IEnumerable<HtmlNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent) yield return node;
    }
}
