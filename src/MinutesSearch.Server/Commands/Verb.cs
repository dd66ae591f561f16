using System.CommandLine;
using MinutesSearch.Archive;
using MinutesSearch.Server.Setup;

namespace MinutesSearch.Server.Commands;

/// <summary>Gives commands their action, and turns failures into a sentence and an exit code.</summary>
internal sealed class Verb(GlobalOptions options, Surroundings around)
{
    /// <summary>Makes this the action of a command.</summary>
    public Command Does(Command command, Func<Invocation, CancellationToken, Task<int>> action)
    {
        command.SetAction((parsed, cancellation) => RunAsync(new Invocation(parsed, options, around), action, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Invocation invocation, Func<Invocation, CancellationToken, Task<int>> action, CancellationToken cancellation)
    {
        try
        {
            return await action(invocation, cancellation);
        }
        catch (SettingsException fault)
        {
            return invocation.Fail(fault.Message, ExitCodes.Usage);
        }
        catch (ArchiveBusyException fault)
        {
            return invocation.Fail(fault.Message, ExitCodes.Busy);
        }
        catch (ArchiveException fault)
        {
            return invocation.Fail(fault.Message, ExitCodes.Data);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return invocation.Fail("Stopped. What was committed stays.", ExitCodes.Interrupted);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return invocation.Fail(fault.Message, ExitCodes.Data);
        }
        catch (Exception defect)
        {
            return invocation.Fail($"This is a defect of the program. Please report it with what follows.\n{defect}", ExitCodes.Defect);
        }
    }
}
