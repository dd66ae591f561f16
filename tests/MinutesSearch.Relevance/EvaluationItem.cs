using System.Globalization;
using MinutesSearch.Minutes;

namespace MinutesSearch.Relevance;

/// <summary>An item as every system under evaluation gets it.</summary>
/// <param name="Item">The item as the product's reader gives it.</param>
internal sealed record EvaluationItem(AgendaItem Item)
{
    public string Id => Item.Id;

    public string Title => Item.Title;

    /// <summary>All text below the title.</summary>
    public string Text { get; } = string.Join('\n', Item.Passages.Select(passage => passage.Text));

    /// <summary>
    /// What a clerk would put beside the text, were there but one field: council, committee, day, and the people. The product
    /// searches them, so the baselines get them too.
    /// </summary>
    public string Names { get; } = string.Join(
        '\n',
        [
            Item.Meeting.Council.Name,
            Item.Meeting.Committee?.Name ?? "",
            Item.Meeting.Date.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? Item.Meeting.Date.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            .. Item.Speakers.Where(speaker => speaker.CountsAsSpeaker).Select(speaker => speaker.Name).Distinct(StringComparer.Ordinal),
        ]);
}
