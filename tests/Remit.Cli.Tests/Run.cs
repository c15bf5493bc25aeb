namespace Remit.Cli.Tests;

/// <summary>One call of the command through its real entry, and what came of it.</summary>
internal sealed record Run(int Exit, string Output, string Error)
{
    public string FirstLine => Output.Split('\n')[0].TrimEnd('\r');

    public static Task<Run> Of(params string[] args) => At(FixedTime.On(2026, 3, 10), args);

    public static async Task<Run> At(TimeProvider time, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await RemitCommand.RunAsync(
            args,
            new Terminal(output, error),
            time,
            TestContext.Current.CancellationToken
        );
        return new Run(exit, output.ToString(), error.ToString());
    }

    /// <summary>Asks an agreement with more in it than the example of the documentation has.</summary>
    public static Task<Run> Ask(params string[] words) => Of(["ask", Sample.Path, .. words]);
}
