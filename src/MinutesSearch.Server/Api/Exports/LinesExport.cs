using System.Buffers;
using System.Text.Json;
using MinutesSearch.Archive;
using MinutesSearch.Search;

namespace MinutesSearch.Server.Api.Exports;

/// <summary>Items whole, in the import format: one JSON object a line.</summary>
internal static class LinesExport
{
    /// <summary>Writes lines as they come; the stream stays open. An item withdrawn meanwhile is left out.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<Hit> hits, MinutesArchive archive, Stream body, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        await using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JsonForms.Compact.Encoder, SkipValidation = true });
        await foreach (var hit in hits.WithCancellation(cancellation))
        {
            if (archive.FindItem(hit.Id) is not { } item) continue;
            JsonSerializer.Serialize(writer, ImportLine.Of(item), JsonForms.Compact);
            await writer.FlushAsync(cancellation);
            writer.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount < 32 * 1024) continue;
            await body.WriteAsync(buffer.WrittenMemory, cancellation);
            buffer.ResetWrittenCount();
        }
        await body.WriteAsync(buffer.WrittenMemory, cancellation);
    }
}
