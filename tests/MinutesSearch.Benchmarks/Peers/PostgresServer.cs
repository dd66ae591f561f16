using System.Diagnostics;

namespace MinutesSearch.Benchmarks.Peers;

/// <summary>A PostgreSQL cluster of its own, on a loopback port and without durability that nobody measures.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Settings = """
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        shared_buffers = 1GB
        work_mem = 256MB
        maintenance_work_mem = 1GB
        max_wal_size = 8GB
        synchronous_commit = off
        max_parallel_workers_per_gather = 0
        jit = off
        statement_timeout = 20s
        """;

    private readonly string folder;
    private readonly int port = Service.FreePort();
    private readonly string programs = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/";

    public PostgresServer(string folder) => this.folder = folder;

    public string Connection => $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=False;Command Timeout=3600";

    /// <summary>The first process; the others are its children.</summary>
    public int Process => int.Parse(File.ReadLines(Path.Combine(folder, "postmaster.pid")).First());

    public void Create()
    {
        if (Environment.IsPrivilegedProcess) MeasuredProcess.Run("chown", "postgres", folder);
        Run("initdb", "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        File.AppendAllText(Path.Combine(folder, "postgresql.conf"), Settings);
    }

    public void Start() => Run("pg_ctl", "-D", folder, "-w", "-o", $"-p {port}", "-l", Path.Combine(folder, "server.log"), "start");

    public void Dispose()
    {
        if (File.Exists(Path.Combine(folder, "postmaster.pid"))) Run("pg_ctl", "-D", folder, "-w", "-m", "fast", "stop");
    }

    // The server inherits what it is started with: pipes would never end. It refuses to run as root.
    private void Run(string program, params string[] arguments)
    {
        string[] command = [programs + program, .. arguments];
        if (Environment.IsPrivilegedProcess) command = ["runuser", "-u", "postgres", "--", .. command];
        var quiet = string.Join(' ', command.Select(word => $"'{word}'")) + " >/dev/null 2>&1";
        using var run = System.Diagnostics.Process.Start(new ProcessStartInfo("sh", ["-c", quiet]) { WorkingDirectory = "/" })!;
        run.WaitForExit();
        if (run.ExitCode != 0) throw new InvalidOperationException($"{program} failed with {run.ExitCode}; see {folder}/server.log");
    }
}
