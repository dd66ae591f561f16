using System.CommandLine;
using System.Text;
using MinutesSearch.Server.Api.Exports;
using MinutesSearch.Server.Api.Parameters;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary><c>minutes export</c>: a search whole, as a file.</summary>
internal static class ExportCommand
{
    public static Command Create(Verb verb)
    {
        var format = new Option<string>("--format") { Description = "The form of the export. [default: jsonl]", HelpName = "jsonl|csv" };
        format.AcceptOnlyFromAmong("jsonl", "csv");
        var output = new Option<string>("--output", "-o") { Description = "The file to write. [default: standard output]", HelpName = "FILE" };
        var command = new Command("export", "Write every hit of a search, in date order: as a table, or whole in the import format.");
        var options = new SearchOptions(ParameterTable.ForExport);
        options.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(output);
        return verb.Does(command, (invocation, cancellation) =>
            RunAsync(options, invocation, invocation.Parsed.GetValue(format) == "csv", invocation.Parsed.GetValue(output), cancellation));
    }

    private static async Task<int> RunAsync(SearchOptions options, Invocation invocation, bool isCsv, string? file, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        var asked = ExportParameters.Read(options.Read(invocation.Parsed), settings);
        if (asked.Mistakes.Count > 0) return SearchOptions.Refuse(invocation, asked.Mistakes);
        if (!OpenData.Exists(invocation, settings)) return ExitCodes.Data;
        await using var backend = await OpenData.OpenToSearchAsync(invocation, settings, cancellation);
        await using var body = file is null ? new WriterStream(invocation.Around.Output) : (Stream)File.Create(file);
        var hits = OpenData.Read(backend, settings).Searcher.StreamAsync(isCsv ? CsvExport.Wanted(asked.Request) : asked.Request, cancellation);
        // A mark is for programs that open the file; another program that reads along would take it for a letter.
        await (isCsv ? new CsvExport(backend.Archive.FindItem, settings.Get(SettingsTable.PublicUrl).TrimEnd('/'), isMarked: file is not null).WriteAsync(hits, body, cancellation) : LinesExport.WriteAsync(hits, backend.Archive, body, cancellation));
        return ExitCodes.Done;
    }

    /// <summary>UTF-8 bytes as text, so that an export goes where answers of commands go.</summary>
    private sealed class WriterStream(TextWriter writer) : Stream
    {
        private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => writer.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            var text = new char[Encoding.UTF8.GetMaxCharCount(count)];
            writer.Write(text, 0, decoder.GetChars(buffer, offset, count, text, 0));
        }
    }
}
