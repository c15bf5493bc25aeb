using Remit.Cli;

return await RemitCommand.RunAsync(args, Terminal.OfThisProcess(), TimeProvider.System);
