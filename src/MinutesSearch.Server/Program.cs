using MinutesSearch.Server;
using MinutesSearch.Server.Commands;

// Contents: Commands/ (one file a verb), Setup/ (the one table of settings), Backend (the one switch of the engine),
// Hosting/ (the web host and its limits), Api/ (one file a resource), Pages/ (what people see), Ingestion/ (files to archive to index).

// A service that starts is waited for. Its second core has nothing to do while the command line is read.
if (args is [] or ["serve", ..] or [['-', ..], ..]) _ = Task.Run(Backend.Prepare);
return await CommandTree.RunAsync(args, Surroundings.OfThisProcess());
