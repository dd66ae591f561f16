using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MinutesSearch.Minutes;

namespace MinutesSearch.Archive.Storage;

/// <summary>
/// Items and meetings as JSON. An item's JSON leaves out what the archive keeps beside it: its meeting, its place in the
/// agenda, its provenance, when it changed. So the same words give the same bytes wherever they were fetched.
/// Reflection, not a generated serializer: that one sets init-only lists missing in older JSON to null.
/// </summary>
internal static class Payload
{
    private static readonly HashSet<string> KeptBeside = [nameof(AgendaItem.Meeting), nameof(AgendaItem.Order), nameof(AgendaItem.Provenance), nameof(AgendaItem.ChangedAt)];

    /// <summary>For everything that is kept as JSON.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>The JSON of an item.</summary>
    public static byte[] OfItem(AgendaItem item) => JsonSerializer.SerializeToUtf8Bytes(item, Options);

    /// <summary>The item of packed JSON, put together with what is kept beside it.</summary>
    /// <exception cref="InvalidDataException">The payload is damaged.</exception>
    public static AgendaItem ToItem(byte[] packed, MeetingHeader meeting, int order, Provenance? provenance)
    {
        try
        {
            var item = JsonSerializer.Deserialize<AgendaItem>(Packing.Unpack(packed), Options) ?? throw new InvalidDataException("The payload holds no item.");
            return item with { Meeting = meeting, Order = order, Provenance = provenance };
        }
        catch (JsonException e) { throw new InvalidDataException("The payload is no item.", e); }
    }

    /// <summary>A value as packed JSON.</summary>
    public static byte[] Of<T>(T value) => Packing.Pack(JsonSerializer.SerializeToUtf8Bytes(value, Options));

    /// <summary>The value of packed JSON.</summary>
    /// <exception cref="InvalidDataException">The payload is damaged.</exception>
    public static T To<T>(byte[] packed)
    {
        try { return JsonSerializer.Deserialize<T>(Packing.Unpack(packed), Options) ?? throw new InvalidDataException("The payload holds nothing."); }
        catch (JsonException e) { throw new InvalidDataException("The payload is of another shape.", e); }
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            IgnoreReadOnlyProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(LeaveOutWhatIsKeptBeside),
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutWhatIsKeptBeside(JsonTypeInfo type)
    {
        if (type.Type != typeof(AgendaItem)) return;
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is not System.Reflection.MemberInfo member || !KeptBeside.Contains(member.Name)) continue;
            property.IsRequired = false;
            property.ShouldSerialize = (_, _) => false;
        }
    }
}
